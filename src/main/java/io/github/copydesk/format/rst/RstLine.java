package io.github.copydesk.format.rst;

import io.github.copydesk.text.Span;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line, or its rest after a marker. It is kept as offsets: a line may hold as many markers as it likes.
 *
 * @param begin where the line begins, with its white space
 * @param start where its text begins
 * @param end where its text ends
 * @param column of its first character, from 0; a tab goes on to the next multiple of 8
 */
record RstLine(int begin, int start, int end, int column) {
    /** The rest of a line with nothing left. */
    static final RstLine NOTHING = new RstLine(0, 0, 0, 0);

    private static final int TAB = 8;

    static RstLine of(String source, Span span) {
        int end = span.end();
        while (end > span.start() && Character.isWhitespace(source.charAt(end - 1))) {
            end--;
        }
        return new RstLine(span.start(), span.start(), end, 0).from(source, span.start());
    }

    boolean isBlank() {
        return start == end;
    }

    Span span() {
        return new Span(start, end);
    }

    int length() {
        return end - start;
    }

    /** The line from an offset on, without white space there. */
    RstLine from(String source, int offset) {
        int at = start;
        int its = column;
        while (at < end && (at < offset || Character.isWhitespace(source.charAt(at)))) {
            its = next(its, source.charAt(at));
            at++;
        }
        return new RstLine(begin, at, end, its);
    }

    /** The column after a character. */
    static int next(int column, char c) {
        return c == '\t' ? column / TAB * TAB + TAB : column + 1;
    }

    /** A matcher for the text of the line. */
    Matcher matcher(Pattern pattern, String source) {
        return pattern.matcher(source).region(start, end);
    }

    /** Whether the text begins with a pattern. */
    boolean begins(Pattern pattern, String source) {
        return matcher(pattern, source).lookingAt();
    }

    boolean begins(String prefix, String source) {
        return prefix.length() <= length() && source.startsWith(prefix, start);
    }

    boolean ends(String suffix, String source) {
        return suffix.length() <= length() && source.startsWith(suffix, end - suffix.length());
    }

    /** Whether the line is a repeated punctuation character, as above or below a title. */
    boolean isAdornment(String source) {
        if (isBlank()) {
            return false;
        }
        char sign = source.charAt(start);
        if (sign <= ' ' || sign > '~' || Character.isLetterOrDigit(sign)) {
            return false;
        }
        int at = start;
        while (at < end && source.charAt(at) == sign) {
            at++;
        }
        return at == end;
    }

    /** The text of a group that matched. */
    static Span group(MatchResult match, int group) {
        return new Span(match.start(group), match.end(group));
    }
}
