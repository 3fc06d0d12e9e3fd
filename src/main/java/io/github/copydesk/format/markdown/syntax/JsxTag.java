package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A tag of JSX, which may go over lines: {@code <Card title="…" {...props}>}.
 *
 * @param name as it is written, such as {@code Tabs.Item}; nothing for {@code <>}
 * @param nameEnd where the attributes begin
 * @param end where the tag ends
 * @param values what the attributes say in plain strings
 */
record JsxTag(String name, boolean closing, boolean selfClosing, int start, int nameEnd, int end, List<Value> values) {
    /** An attribute's string, without its quotes. */
    record Value(String name, Span span) {}

    boolean isComponent() {
        return !name.isEmpty() && (Character.isUpperCase(name.charAt(0)) || name.indexOf('.') > 0);
    }

    /** Reads the tag that begins at a place, if there is one. */
    static Optional<JsxTag> read(String source, int at, JsCode code) {
        return new Reader(source, code).read(at);
    }

    private static final class Reader {
        private final String source;
        private final JsCode code;
        private final List<Value> values = new ArrayList<>();

        Reader(String source, JsCode code) {
            this.source = source;
            this.code = code;
        }

        Optional<JsxTag> read(int start) {
            boolean closing = source.startsWith("</", start);
            int from = start + (closing ? 2 : 1);
            int nameEnd = name(from, "_$.-:");
            boolean named = nameEnd > from && isNameStart(source.charAt(from));
            if (named || is(from, '>')) {
                String name = source.substring(from, nameEnd);
                int at = skipSpace(nameEnd);
                while (at < source.length()) {
                    if (is(at, '>')) {
                        return Optional.of(new JsxTag(name, closing, false, start, nameEnd, at + 1, values));
                    }
                    if (source.startsWith("/>", at)) {
                        return Optional.of(new JsxTag(name, closing, true, start, nameEnd, at + 2, values));
                    }
                    int next = closing || at == nameEnd ? -1 : attribute(at);
                    if (next < 0) {
                        return Optional.empty();
                    }
                    at = skipSpace(next);
                }
            }
            return Optional.empty();
        }

        /** The end of the attribute that begins here, or -1. */
        private int attribute(int at) {
            if (is(at, '{')) {
                return code.closing(at);
            }
            int nameEnd = name(at, "_$.-:@#");
            if (nameEnd == at) {
                return -1;
            }
            int sign = skipSpace(nameEnd);
            if (!is(sign, '=')) {
                return nameEnd;
            }
            int value = skipSpace(sign + 1);
            if (is(value, '"') || is(value, '\'')) {
                int close = source.indexOf(source.charAt(value), value + 1);
                if (close < 0) {
                    return -1;
                }
                values.add(new Value(source.substring(at, nameEnd), new Span(value + 1, close)));
                return close + 1;
            }
            if (is(value, '{')) {
                int end = code.closing(value);
                literal(source.substring(at, nameEnd), value, end);
                return end;
            }
            int end = name(value, "_$.-:@#/%?&+");
            return end > value ? end : -1;
        }

        /** A string alone between braces says what it says. */
        private void literal(String name, int open, int end) {
            int from = end < 0 ? end : skipSpace(open + 1);
            int to = end - 2;
            while (to > from && Character.isWhitespace(source.charAt(to))) {
                to--;
            }
            if (from > 0 && from < to && "\"'`".indexOf(source.charAt(from)) >= 0) {
                char quote = source.charAt(from);
                if (source.indexOf(quote, from + 1) == to
                        && !source.substring(from, to).contains("${")) {
                    values.add(new Value(name, new Span(from + 1, to)));
                }
            }
        }

        private int name(int from, String signs) {
            int at = from;
            while (at < source.length()
                    && (Character.isLetterOrDigit(source.charAt(at)) || signs.indexOf(source.charAt(at)) >= 0)) {
                at++;
            }
            return at;
        }

        private int skipSpace(int from) {
            int at = from;
            while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
                at++;
            }
            return at;
        }

        private boolean is(int at, char c) {
            return at < source.length() && source.charAt(at) == c;
        }

        private static boolean isNameStart(char c) {
            return Character.isLetter(c) || c == '_' || c == '$';
        }
    }
}
