package io.github.copydesk.text;

/** Goes over the words of a text as they count when texts are compared: runs of letters, marks and numbers. */
public final class WordRuns {
    private static final int PARTS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private final String text;
    private int start;
    private int end;

    public WordRuns(String text) {
        this.text = text;
    }

    /** Whether there is another one. */
    public boolean next() {
        start = end;
        int size = size(start);
        while (size < 0) {
            start -= size;
            size = size(start);
        }
        end = start;
        while (size > 0) {
            end += size;
            size = size(end);
        }
        return end > start;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public String word() {
        return text.substring(start, end);
    }

    /** How many units the part of a word has that stands here; below zero when it is none; 0 at the end. */
    private int size(int at) {
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ? 1 : -1;
        }
        int codePoint = text.codePointAt(at);
        int size = Character.charCount(codePoint);
        return (PARTS >> Character.getType(codePoint) & 1) == 1 ? size : -size;
    }
}
