package io.github.copydesk.style.pattern;

/**
 * The budget of a pattern in one article: the number of characters that it may read.
 *
 * <p>It counts steps, not seconds, so that the same article has the same findings on a slow machine. A pattern that
 * goes over the text once reads each character about as often as the pattern is long; one that needs far more reads the
 * same stretch again and again.
 */
public final class Steps {
    private static final long AT_LEAST = 20_000_000;

    private long left;

    /**
     * @param text the number of characters in the article
     * @param patterns the number of characters in the rule's patterns
     */
    public Steps(int text, int patterns) {
        left = AT_LEAST + (200L + 2L * patterns) * text;
    }

    /** A text that counts each read, and throws {@link OutOfSteps} when the budget is used up. */
    public CharSequence over(String text) {
        return new Counted(text.toCharArray());
    }

    /** The same for an array, such as that of a passage that many rules read. */
    public CharSequence over(char[] text) {
        return new Counted(text);
    }

    private final class Counted implements CharSequence {
        private final char[] text;

        Counted(char[] text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new OutOfSteps();
            }
            return text[index];
        }

        @Override
        public int length() {
            return text.length;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new String(text, start, end - start);
        }

        @Override
        public String toString() {
            return new String(text);
        }
    }

    /** Ends a search that needs too many steps. */
    public static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super("", null, false, false);
        }
    }
}
