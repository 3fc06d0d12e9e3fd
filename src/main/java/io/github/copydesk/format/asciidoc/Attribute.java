package io.github.copydesk.format.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One value of a list in square brackets, {@code [quote,author,citetitle="A Book"]}, and its place.
 *
 * @param name empty for a positional value
 * @param position among the positional values, from 1; 0 for a named one
 */
record Attribute(String name, int position, int start, int end) {
    /** The names of values that readers see or hear. */
    private static final Set<String> SHOWN =
            Set.of("alt", "title", "caption", "reftext", "attribution", "citetitle", "summary");

    boolean isShown() {
        return SHOWN.contains(name);
    }

    /** The values between two offsets of a text. */
    static List<Attribute> in(String text, int from, int to) {
        List<Attribute> attributes = new ArrayList<>();
        int position = 0;
        int at = from;
        while (at <= to) {
            at = skipSpace(text, at, to);
            int nameEnd = nameEnd(text, at, to);
            int equals = skipSpace(text, nameEnd, to);
            boolean named = nameEnd > at && equals < to && text.charAt(equals) == '=';
            int value = named ? skipSpace(text, equals + 1, to) : at;
            int close = closingQuote(text, value, to);
            int comma = indexOf(text, ',', close < 0 ? value : close, to);
            int start = close < 0 ? value : value + 1;
            int end = close < 0 ? stripTrailing(text, value, comma) : close;
            attributes.add(new Attribute(named ? text.substring(at, nameEnd) : "", named ? 0 : ++position, start, end));
            at = comma + 1;
        }
        return attributes;
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int stripTrailing(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static int nameEnd(String text, int from, int to) {
        int at = from;
        while (at < to && (Character.isLetterOrDigit(text.charAt(at)) || "-_".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int closingQuote(String text, int from, int to) {
        if (from >= to || (text.charAt(from) != '"' && text.charAt(from) != '\'')) {
            return -1;
        }
        int at = indexOf(text, text.charAt(from), from + 1, to);
        while (at < to && text.charAt(at - 1) == '\\') {
            at = indexOf(text, text.charAt(from), at + 1, to);
        }
        return at < to ? at : -1;
    }

    /** The next such character before the end, or the end. */
    private static int indexOf(String text, char c, int from, int to) {
        int at = from;
        while (at < to && text.charAt(at) != c) {
            at++;
        }
        return at;
    }
}
