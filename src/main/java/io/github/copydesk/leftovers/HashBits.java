package io.github.copydesk.leftovers;

/**
 * A set of hash codes as bits that some of them share: a Bloom filter with one hash. No is certain, and yes means
 * maybe.
 */
final class HashBits {
    private static final int BITS = 13;
    private static final int FACTOR = 0x9E3779B1;

    private final long[] bits = new long[1 << (BITS - 6)];

    void add(int hash) {
        int at = place(hash);
        bits[at >> 6] |= 1L << at;
    }

    boolean mayHave(int hash) {
        int at = place(hash);
        return (bits[at >> 6] >> at & 1) == 1;
    }

    private static int place(int hash) {
        return (hash * FACTOR) >>> (Integer.SIZE - BITS);
    }
}
