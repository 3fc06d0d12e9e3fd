package io.github.copydesk.format.mask;

import io.github.copydesk.format.mask.QuoteMark.Family;

/**
 * The attributes of a shortcode.
 *
 * @param end after the closing bracket, or the end of the attributes if there is none
 * @param closed whether there is a closing bracket
 * @param pairs the number of {@code name=value} pairs
 * @param hasValue whether a value is quoted or an address, which never occurs in bracketed prose
 */
record ShortcodeAttributes(int end, boolean closed, int pairs, boolean hasValue, int words) {
    /**
     * The number of brackets in one value from which its closing quote must be missing; the limit also keeps the time
     * linear.
     */
    private static final int MOST_BRACKETS = 8;

    static ShortcodeAttributes read(String text, int start, int limit) {
        return new Reader(text, limit).read(start);
    }

    private static final class Reader {
        private final String text;
        private final int limit;
        private int pairs;
        private boolean hasValue;
        private int words;

        Reader(String text, int limit) {
            this.text = text;
            this.limit = limit;
        }

        ShortcodeAttributes read(int start) {
            int at = start;
            int end = start;
            while (true) {
                while (at < limit && (isBlank(text.charAt(at)) || text.charAt(at) == '/')) {
                    at++;
                }
                if (at == limit) {
                    return done(end == start ? at : end, false);
                }
                if (text.charAt(at) == ']') {
                    return done(at + 1, true);
                }
                int next = attribute(at);
                if (next == at) {
                    return done(end, false);
                }
                at = next;
                end = next;
            }
        }

        private ShortcodeAttributes done(int end, boolean closed) {
            return new ShortcodeAttributes(end, closed, pairs, hasValue, words);
        }

        private int attribute(int at) {
            int end = at;
            while (end < limit && isWord(end)) {
                end++;
            }
            if (end == limit || text.charAt(end) != '=') {
                if (end == at
                        && text.charAt(at) != '['
                        && QuoteMark.at(text, at).length() > 0) {
                    words++;
                    return value(at);
                }
                words += end > at ? 1 : 0;
                return holdsMarkup(at, end) ? at : end;
            }
            int valueAt = end + 1;
            if (valueAt == limit || isBlank(text.charAt(valueAt))) {
                return at;
            }
            pairs++;
            hasValue |= QuoteMark.at(text, valueAt).length() > 0
                    || text.startsWith("http", valueAt)
                    || text.startsWith("//", valueAt);
            return value(valueAt);
        }

        /** Whether a tag is outside of values, as in a link that lost a part: {@code [See the port</a> of Velden}. */
        private boolean holdsMarkup(int start, int end) {
            for (int i = start; i < end; i++) {
                if (text.charAt(i) == '<') {
                    return true;
                }
            }
            return false;
        }

        private int value(int at) {
            QuoteMark quote = QuoteMark.at(text, at);
            if (quote.length() == 0) {
                int end = at;
                while (end < limit && !isBlank(text.charAt(end)) && "[]".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                return end;
            }
            int brackets = 0;
            for (int i = at + quote.length(); i < limit && brackets < MOST_BRACKETS; i++) {
                brackets += text.charAt(i) == '[' ? 1 : 0;
                QuoteMark closer = QuoteMark.at(text, i);
                if (closer.family() == quote.family() && endsValue(i + closer.length())) {
                    return i + closer.length();
                }
            }
            return unclosed(at + quote.length());
        }

        /** A value that lost its closing quote goes on to the bracket. */
        private int unclosed(int at) {
            int end = at;
            while (end < limit && "[]".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            return end;
        }

        private boolean endsValue(int at) {
            return at >= limit
                    || isBlank(text.charAt(at))
                    || text.charAt(at) == ']'
                    || text.startsWith("/]", at)
                    || QuoteMark.at(text, at).family() == Family.DOUBLE;
        }

        private boolean isWord(int at) {
            char c = text.charAt(at);
            return !isBlank(c) && "[]=".indexOf(c) < 0 && QuoteMark.at(text, at).length() == 0;
        }

        private static boolean isBlank(char c) {
            return Character.isWhitespace(c) || c == '\u00A0';
        }
    }
}
