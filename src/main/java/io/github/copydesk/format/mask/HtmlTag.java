package io.github.copydesk.format.mask;

import java.util.Locale;

/**
 * A tag or a comment of HTML in text that need not be HTML: {@code <p class="x">}, {@code </b>}, {@code <!--more-->}.
 *
 * @param name of the element, in small letters; {@code !} for a comment
 * @param start of the tag
 * @param end after its last bracket
 * @param closing whether it begins with {@code </}
 * @param complete whether it has attributes with values, or closes itself
 */
public record HtmlTag(String name, int start, int end, boolean closing, boolean complete) {
    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 20;

    /** Finds the tags of one text; ask with rising places. */
    public static final class Finder {
        private final CharSequence text;
        private final Ahead commentEnd;
        private final Ahead bracket;

        public Finder(String text) {
            this.text = text;
            this.commentEnd = new Ahead(text, "-->");
            this.bracket = new Ahead(text, ">");
        }

        /** The tag that begins here; one without a length where none does. */
        public HtmlTag at(int at) {
            int length = text.length();
            if (text.charAt(at) != '<' || at + 2 >= length || bracket.from(at) == length) {
                return none(at);
            }
            if (text.charAt(at + 1) == '!') {
                return comment(at);
            }
            boolean closing = text.charAt(at + 1) == '/';
            int nameAt = closing ? at + 2 : at + 1;
            int nameEnd = nameAt;
            while (nameEnd < length && nameEnd - nameAt <= LONGEST_NAME && isAsciiLetterOrDigit(text.charAt(nameEnd))) {
                nameEnd++;
            }
            if (nameEnd == nameAt || nameEnd == length || !isAsciiLetter(text.charAt(nameAt))) {
                return none(at);
            }
            return tag(at, closing, text.subSequence(nameAt, nameEnd).toString().toLowerCase(Locale.ROOT), nameEnd);
        }

        private HtmlTag comment(int at) {
            boolean opens = at + 3 < text.length() && text.charAt(at + 2) == '-' && text.charAt(at + 3) == '-';
            int close = opens ? commentEnd.from(at + 2) : text.length();
            return close < text.length() ? new HtmlTag("!", at, close + 3, false, true) : none(at);
        }

        private HtmlTag tag(int start, boolean closing, String name, int nameEnd) {
            char after = text.charAt(nameEnd);
            if (after != '>' && after != '/' && !Character.isWhitespace(after)) {
                return none(start);
            }
            char quote = 0;
            boolean valued = false;
            int limit = Math.min(text.length(), start + LONGEST);
            for (int at = nameEnd; at < limit; at++) {
                char c = text.charAt(at);
                if (quote != 0) {
                    quote = c == quote ? 0 : quote;
                } else if (c == '>') {
                    return new HtmlTag(name, start, at + 1, closing, valued || text.charAt(at - 1) == '/');
                } else if (c == '<') {
                    return none(start);
                } else if (c == '=') {
                    valued = true;
                } else if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
                    quote = c;
                }
            }
            return none(start);
        }

        private static HtmlTag none(int at) {
            return new HtmlTag("", at, at, false, false);
        }

        private static boolean isAsciiLetter(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        private static boolean isAsciiLetterOrDigit(char c) {
            return isAsciiLetter(c) || (c >= '0' && c <= '9');
        }
    }

    public boolean isPresent() {
        return end > start;
    }

    public boolean isComment() {
        return name.equals("!");
    }
}
