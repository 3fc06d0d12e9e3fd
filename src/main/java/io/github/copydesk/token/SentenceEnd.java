package io.github.copydesk.token;

/**
 * How sentences end: the marks that end one, and the quotation marks and brackets that may close after them. Rules
 * that must know whether a line, a label or a call is a sentence decide by the mark itself.
 */
public final class SentenceEnd {
    private static final String MARKS = ".!?…";
    private static final String CLOSERS = "\"”’'»)]";

    /** Whether a character ends sentences. */
    public static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether a character may close after such a mark: a quotation mark or a bracket. */
    public static boolean isCloser(int c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** Whether a text has a mark that ends sentences anywhere. */
    public static boolean isIn(CharSequence text) {
        return text.chars().anyMatch(SentenceEnd::isMark);
    }

    /**
     * The offset of the last character before white space and closing marks at the end of a text, in UTF-16 units: of
     * the mark that ends its last sentence, if the text ends like one.
     *
     * @return -1 if the text has nothing else
     */
    public static int last(CharSequence text) {
        int at = text.length() - 1;
        while (at >= 0 && (Character.isWhitespace(text.charAt(at)) || isCloser(text.charAt(at)))) {
            at--;
        }
        return at;
    }

    /** Whether the last character before white space and closing marks is one of these. */
    public static boolean isOneOf(String marks, CharSequence text) {
        int at = last(text);
        return at >= 0 && marks.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a letter or digit and one of these marks end a text, with or without closing marks after either. */
    public static boolean closes(String marks, CharSequence text) {
        int at = last(text);
        if (at < 0 || marks.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        int before = last(text.subSequence(0, at));
        return before >= 0 && Character.isLetterOrDigit(Character.codePointBefore(text, before + 1));
    }

    /** The offset after the marks and closing marks that begin at an offset, in UTF-16 units. */
    public static int past(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isCloser(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private SentenceEnd() {}
}
