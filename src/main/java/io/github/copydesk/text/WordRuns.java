package io.github.copydesk.text;

/** Iterates over the words of a text, as they are compared: runs of letters, marks and digits. */
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

    /** By ASCII character: whether it is part of a word. */
    private static final boolean[] ASCII = new boolean[0x80];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = Character.isLetterOrDigit(c);
        }
    }

    /** The first and the last of the general punctuation of Unicode, which is part of no word. */
    private static final char FIRST_SIGN = '\u2000';

    private static final char LAST_SIGN = '\u206F';

    private final String text;
    /** The same, for most texts are longer than one word, and a string checks each index. */
    private final char[] chars;

    private int start;
    private int end;

    public WordRuns(String text) {
        this.text = text;
        chars = text.toCharArray();
    }

    /** The words of a block. */
    public WordRuns(Block block) {
        text = block.text();
        chars = block.characters();
    }

    /** Whether there is another one. */
    public boolean next() {
        int length = chars.length;
        int at = end;
        while (at < length) {
            char c = chars[at];
            int size = c < 0x80 ? ASCII[c] ? 1 : -1 : size(at);
            if (size > 0) {
                break;
            }
            at -= size;
        }
        start = at;
        while (at < length) {
            char c = chars[at];
            int size = c < 0x80 ? ASCII[c] ? 1 : -1 : size(at);
            if (size < 0) {
                break;
            }
            at += size;
        }
        end = at;
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

    /**
     * Whether it is one of those beyond ASCII that most texts have most of: a mask, a dash, a quotation mark, a space.
     */
    private static boolean isSign(char c) {
        return c == Block.MASKED || (c >= FIRST_SIGN && c <= LAST_SIGN) || c == '\u00A0';
    }

    /** The length of the character here, in UTF-16 units; negative if it is not part of a word. */
    private int size(int at) {
        if (isSign(chars[at])) {
            return -1;
        }
        int codePoint = Character.codePointAt(chars, at);
        int size = Character.charCount(codePoint);
        return (PARTS >> Character.getType(codePoint) & 1) == 1 ? size : -size;
    }
}
