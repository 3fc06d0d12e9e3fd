package io.github.copydesk.lexicon;

import java.util.function.Predicate;

/**
 * A small cache of known and unknown words, each as 64 bits of its letters, so that a lookup creates no string. Of two
 * words with the same slot, the later one replaces the earlier.
 */
public final class KnownWords {
    private static final int BITS = 17;
    private static final long START = 0xCBF29CE484222325L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long[] known = new long[1 << BITS];
    private final long[] unknown = new long[1 << BITS];
    private final Predicate<String> isKnown;

    /** @param isKnown a thread-safe function that always gives the same answer for a word */
    public KnownWords(Predicate<String> isKnown) {
        this.isKnown = isKnown;
    }

    /** Whether the word between two offsets is known. */
    public boolean has(char[] text, int start, int end) {
        long print = START;
        for (int i = start; i < end; i++) {
            print = (print ^ text[i]) * FACTOR;
            print ^= print >>> 29;
        }
        int place = (int) (print >>> (Long.SIZE - BITS));
        if (known[place] == print) {
            return true;
        }
        if (unknown[place] == print) {
            return false;
        }
        boolean has = isKnown.test(new String(text, start, end - start));
        (has ? known : unknown)[place] = print;
        return has;
    }
}
