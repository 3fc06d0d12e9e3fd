package io.github.copydesk.style.pattern;

/**
 * The patience that a pattern is met with in one article: how many characters it may look at.
 *
 * <p>Steps, not seconds: the same article gives the same findings on a slow machine. A pattern that goes
 * over the text once looks at each character about as often as it is long; what needs far more than that
 * tries the same stretch again and again.
 */
public final class Steps {
    private static final long AT_LEAST = 20_000_000;

    private long left;

    /**
     * @param text how many characters the article has
     * @param patterns how many characters the patterns of the rule have
     */
    public Steps(int text, int patterns) {
        left = AT_LEAST + (200L + 2L * patterns) * text;
    }

    /** A text that counts who looks at it, and ends in {@link OutOfSteps}. */
    public CharSequence over(String text) {
        return new Counted(text.toCharArray());
    }

    /** The same over characters that are kept, such as those of a passage that many rules read. */
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

    /** Ends a search that goes nowhere. */
    public static final class OutOfSteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfSteps() {
            super("", null, false, false);
        }
    }
}
