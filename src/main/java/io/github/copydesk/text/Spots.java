package io.github.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The few stretches of a text, from white space to white space, that contain a wanted character.
 *
 * <p>A pattern that needs such a character and matches no space finds the same matches there as in the whole text, much
 * faster. It still sees the text around a stretch.
 */
public final class Spots {
    /** Whether the character at an index is wanted. */
    @FunctionalInterface
    public interface Test {
        /**
         * @param at neither the first nor the last index of the text
         */
        boolean isWanted(String text, int at);
    }

    private final String text;
    private final List<Span> stretches;

    private Spots(String text, List<Span> stretches) {
        this.text = text;
        this.stretches = stretches;
    }

    /** Those of a block; see {@link #of(String, String, Test)}. */
    public static Spots of(Block block, String signs, Test test) {
        return block.mayHaveAny(signs)
                ? of(block.text(), signs.length() == 1 ? new char[0] : block.characters(), signs, test)
                : new Spots(block.text(), List.of());
    }

    /** @param signs the characters that are tested; none is a space or an ASCII letter */
    public static Spots of(String text, String signs, Test test) {
        return of(text, signs.length() == 1 ? new char[0] : text.toCharArray(), signs, test);
    }

    private static Spots of(String text, char[] chars, String signs, Test test) {
        List<Span> stretches = List.of();
        for (int at = next(text, chars, signs, 1); at < text.length() - 1; at = next(text, chars, signs, at + 1)) {
            if (test.isWanted(text, at)) {
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

    /** The place of the next sign, or the length of the text. */
    private static int next(String text, char[] chars, String signs, int from) {
        if (signs.length() == 1) {
            int at = text.indexOf(signs, from);
            return at < 0 ? text.length() : at;
        }
        int at = from;
        while (at < chars.length && (isPlain(chars[at]) || signs.indexOf(chars[at]) < 0)) {
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

    /** A space inside a French quotation mark does not end a stretch. */
    private static boolean isBlank(String text, int at) {
        return text.charAt(at) <= ' ' && !(at > 0 && text.charAt(at - 1) == '«');
    }
}
