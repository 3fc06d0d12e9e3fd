package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The few stretches of a text, from white space to white space, in which something telling stands.
 *
 * <p>A pattern that asks for it and matches no space finds there all that it would find in the whole text, at a
 * fraction of the cost. It still sees what stands around a stretch.
 */
public final class Spots {
    /** Whether what stands at an index is worth a look. */
    @FunctionalInterface
    public interface Test {
        /**
         * @param at neither the first nor the last index of the text
         */
        boolean isTelling(String text, int at);
    }

    private final String text;
    private final List<Span> stretches;

    private Spots(String text, List<Span> stretches) {
        this.text = text;
        this.stretches = stretches;
    }

    /**
     * @param signs only where one of these stands, the test is asked; none is a space or a letter of ASCII
     */
    public static Spots of(String text, String signs, Test test) {
        List<Span> stretches = List.of();
        for (int at = next(text, signs, 1); at < text.length() - 1; at = next(text, signs, at + 1)) {
            if (test.isTelling(text, at)) {
                stretches = stretches.isEmpty() ? new ArrayList<>(2) : stretches;
                Span stretch = new Span(start(text, at), end(text, at));
                stretches.add(stretch);
                at = stretch.end();
            }
        }
        return new Spots(text, stretches);
    }

    public boolean isEmpty() {
        return stretches.isEmpty();
    }

    /** The matches of a pattern in all stretches, in order. */
    public Stream<MatchResult> find(Pattern pattern) {
        if (stretches.isEmpty()) {
            return Stream.empty();
        }
        List<MatchResult> found = new ArrayList<>(1);
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (Span stretch : stretches) {
            matcher.region(stretch.start(), stretch.end());
            while (matcher.find()) {
                found.add(matcher.toMatchResult());
            }
        }
        return found.stream();
    }

    /** Where the next sign stands, or the length of the text. */
    private static int next(String text, String signs, int from) {
        if (signs.length() == 1) {
            int at = text.indexOf(signs, from);
            return at < 0 ? text.length() : at;
        }
        int at = from;
        while (at < text.length() && (isPlain(text.charAt(at)) || signs.indexOf(text.charAt(at)) < 0)) {
            at++;
        }
        return at;
    }

    /** What most of a text is made of, and no sign. */
    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z');
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && !isBlank(text, start - 1)) {
            start--;
        }
        return start;
    }

    private static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length() && !isBlank(text, end)) {
            end++;
        }
        return end;
    }

    /** A space inside of a quotation mark, as French has it, parts nothing. */
    private static boolean isBlank(String text, int at) {
        return text.charAt(at) <= ' ' && !(at > 0 && text.charAt(at - 1) == '«');
    }
}
