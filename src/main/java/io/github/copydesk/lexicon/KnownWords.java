package io.github.copydesk.lexicon;

import java.util.function.Predicate;

/**
 * The words that were last seen to be known, each by 64 bits of its letters: to ask for one of them makes no string. Bounded: of
 * two words that share a place the later one has it.
 */
public final class KnownWords {
    private static final int BITS = 15;
    private static final long START = 0xCBF29CE484222325L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long[] prints = new long[1 << BITS];
    private final Predicate<String> isKnown;

    /**
     * @param isKnown always says the same of a word, and may be asked by any thread
     */
    public KnownWords(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    /** Whether the word that stands there is known. */
    public boolean has(char[] text, int start, int end) {
        long print = START;
        for (int i = start; i < end; i++) {
            print = (print ^ text[i]) * FACTOR;
            print ^= print >>> 29;
        }
        int place = (int) (print >>> (Long.SIZE - BITS));
        if (prints[place] == print) {
            return true;
        }
        boolean known = isKnown.test(new String(text, start, end - start));
        if (known) {
            prints[place] = print;
        }
        return known;
    }
}
