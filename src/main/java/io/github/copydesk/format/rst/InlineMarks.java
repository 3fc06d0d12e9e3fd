package io.github.copydesk.format.rst;

import java.util.EnumMap;
import java.util.Map;

/**
 * The places where inline markup may begin and end, by the rules of docutils: an opening mark is at the left edge of a
 * word, a closing one at a right edge. Results of a search are cached for marks after its start, so call it from left
 * to right.
 */
final class InlineMarks {
    private static final int NONE = Integer.MAX_VALUE;
    private static final int LONGEST_NAME = 100;
    private static final String OPENING = "\"'(<[{";
    private static final String CLOSING = "\"')>]}";

    /** A kind of inline markup, by the mark that ends it. */
    enum Mark {
        EMPHASIS("*"),
        STRONG("**"),
        LITERAL("``"),
        INTERPRETED("`"),
        SUBSTITUTION("|");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        int length() {
            return sign.length();
        }
    }

    private final String text;
    private final Map<Mark, Integer> found = new EnumMap<>(Mark.class);

    InlineMarks(String text) {
        this.text = text;
    }

    /** Whether a mark of this length, in UTF-16 units, may begin here. */
    boolean opens(int at, int length) {
        int next = at + length;
        if (next >= text.length() || Character.isWhitespace(text.charAt(next)) || !isLeftEdge(at)) {
            return false;
        }
        return at == 0 || !quotes(text.charAt(at - 1), text.charAt(next));
    }

    /** Whether a word may begin here. */
    boolean isLeftEdge(int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (before == '}') {
            return at > 1 && "%}".indexOf(text.charAt(at - 2)) >= 0; // a template tag, which leaves an edge
        }
        if (before < 128) {
            return Character.isWhitespace(before) || OPENING.indexOf(before) >= 0 || "-/:".indexOf(before) >= 0;
        }
        int type = Character.getType(before);
        return isSpace(before) || type == Character.START_PUNCTUATION || isEdge(type);
    }

    /** Whether a word may end here. */
    boolean isRightEdge(int at) {
        if (at >= text.length()) {
            return true;
        }
        char after = text.charAt(at);
        if (after == '{') {
            return at + 1 < text.length() && "%{".indexOf(text.charAt(at + 1)) >= 0;
        }
        if (after < 128) {
            return after == RstFlatText.ESCAPE
                    || Character.isWhitespace(after)
                    || CLOSING.indexOf(after) >= 0
                    || "-/:.,;!?\\".indexOf(after) >= 0;
        }
        int type = Character.getType(after);
        return isSpace(after) || type == Character.END_PUNCTUATION || isEdge(type);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isEdge(int type) {
        return type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION;
    }

    /** Whether a mark between two quotes or brackets, {@code "*"}, is plain text. */
    private static boolean quotes(char before, char after) {
        int ascii = OPENING.indexOf(before);
        if (ascii >= 0) {
            return CLOSING.charAt(ascii) == after;
        }
        return before > 127
                && switch (before) {
                    case '“' -> after == '”' || after == '“';
                    case '„' -> after == '“' || after == '”';
                    case '‘', '‚' -> after == '’' || after == '‘';
                    case '’' -> after == '’';
                    case '”' -> after == '”';
                    case '«' -> after == '»';
                    case '»' -> after == '«' || after == '»';
                    case '「' -> after == '」';
                    case '『' -> after == '』';
                    case '（' -> after == '）';
                    case '【' -> after == '】';
                    default -> false;
                };
    }

    /** The offset of the mark that closes the one opened before {@code from}, or -1. */
    int close(Mark mark, int from) {
        int known = found.getOrDefault(mark, -1);
        if (known < from) {
            known = search(mark, from);
            found.put(mark, known);
        }
        return known == NONE || known == from ? -1 : known;
    }

    private int search(Mark mark, int from) {
        for (int at = text.indexOf(mark.sign, from); at >= 0; at = text.indexOf(mark.sign, at + 1)) {
            if (at > 0 && closes(mark, at)) {
                return at;
            }
        }
        return NONE;
    }

    private boolean closes(Mark mark, int at) {
        char before = text.charAt(at - 1);
        boolean escaped = before == RstFlatText.ESCAPE && mark != Mark.LITERAL;
        boolean space = Character.isWhitespace(before);
        boolean escapedSpace = space && mark == Mark.INTERPRETED && at > 1 && text.charAt(at - 2) == RstFlatText.ESCAPE;
        if (escaped || (space && !escapedSpace)) {
            return false;
        }
        int end = at + mark.length();
        return isRightEdge(end)
                || (mark == Mark.INTERPRETED && isRightEdge(afterReference(roleEnd(end))))
                || (mark == Mark.SUBSTITUTION && isRightEdge(afterReference(end)));
    }

    /** The offset after one or two underscores, if there are any. */
    int afterReference(int at) {
        int end = at;
        while (end < text.length() && end < at + 2 && text.charAt(end) == '_') {
            end++;
        }
        return end;
    }

    /** The end of the role that begins here, {@code :name:}, or the same offset. */
    int roleEnd(int at) {
        if (at >= text.length() || text.charAt(at) != ':') {
            return at;
        }
        int limit = Math.min(text.length(), at + LONGEST_NAME);
        int end = at + 1;
        while (end < limit && (isWord(end) || ("-._+:".indexOf(text.charAt(end)) >= 0 && isWord(end + 1)))) {
            end++;
        }
        return end > at + 1 && end < limit && text.charAt(end) == ':' ? end + 1 : at;
    }

    /** Whether the underscore here ends a reference, {@code name_}, that begins at {@code from} or later. */
    boolean endsReference(int at, int from) {
        if (at == from || !isWord(at - 1) || !isRightEdge(afterReference(at))) {
            return false;
        }
        int start = at - 1;
        int limit = Math.max(from, at - LONGEST_NAME);
        while (start > limit
                && (isWord(start - 1)
                        || ("-._+:".indexOf(text.charAt(start - 1)) >= 0 && start - 1 > limit && isWord(start - 2)))) {
            start--;
        }
        return isLeftEdge(start) && (start == 0 || text.charAt(start - 1) != RstFlatText.ESCAPE);
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
