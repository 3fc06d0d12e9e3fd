package io.github.copydesk.leftovers;

/**
 * The words with which phrases begin, as bits that some words share. No means that no phrase begins with a word, which is so
 * for most; yes means maybe. It is a Bloom filter with one hash.
 */
final class FirstWords {
    private static final int BITS = 13;
    private static final int FACTOR = 0x9E3779B1;
    /** The letters of a stem that are compared. */
    private static final int EDGE = 3;

    private final long[] words = new long[1 << BITS - 6];
    private final long[] beginnings = new long[1 << BITS - 6];
    private final long[] endings = new long[1 << BITS - 6];
    private boolean hasStems;

    void add(String word) {
        set(words, word.hashCode());
    }

    /** Adds a beginning of words, with at least three letters. */
    void addBeginning(String stem) {
        hasStems = true;
        set(beginnings, edge(stem, 0));
    }

    /** Adds an ending of words, with at least three letters. */
    void addEnding(String stem) {
        hasStems = true;
        set(endings, edge(stem, stem.length() - EDGE));
    }

    /** Whether a phrase may begin with a word. */
    boolean mayHave(String word) {
        return has(words, word.hashCode()) || (hasStems && word.length() >= EDGE && mayHaveStem(word));
    }

    private boolean mayHaveStem(String word) {
        return has(beginnings, edge(word, 0)) || has(endings, edge(word, word.length() - EDGE));
    }

    private static int edge(String word, int from) {
        return (word.charAt(from) * 31 + word.charAt(from + 1)) * 31 + word.charAt(from + 2);
    }

    private static void set(long[] bits, int hash) {
        int at = hash * FACTOR >>> Integer.SIZE - BITS;
        bits[at >> 6] |= 1L << at;
    }

    private static boolean has(long[] bits, int hash) {
        int at = hash * FACTOR >>> Integer.SIZE - BITS;
        return (bits[at >> 6] >> at & 1) == 1;
    }
}
