package io.github.copydesk.corpus;

import java.util.stream.IntStream;

/**
 * Counts for 64-bit fingerprints: a corpus has millions of them, and boxing each costs ten times as much. The table is
 * divided into many by the first bits of a fingerprint, so that it may grow beyond what one array holds, and grows by a
 * small part at a time.
 */
final class LongCounts {
    /** The counts of a fingerprint. */
    interface Consumer {
        void accept(long print, int count);
    }

    private static final int BITS = 6;

    private final LongCountTable[] tables =
            IntStream.range(0, 1 << BITS).mapToObj(it -> new LongCountTable()).toArray(LongCountTable[]::new);

    void add(long print, int count) {
        long mixed = Print.mix(print);
        tables[table(mixed)].add(print, (int) mixed, count);
    }

    /** Takes back what {@link #add} did with a count of 1. */
    void remove(long print) {
        long mixed = Print.mix(print);
        tables[table(mixed)].remove(print, (int) mixed);
    }

    int count(long print) {
        long mixed = Print.mix(print);
        return tables[table(mixed)].count(print, (int) mixed);
    }

    /** How many fingerprints have a count. */
    long size() {
        long size = 0;
        for (LongCountTable table : tables) {
            size += table.size();
        }
        return size;
    }

    void forEach(Consumer consumer) {
        for (LongCountTable table : tables) {
            table.forEach(consumer);
        }
    }

    private static int table(long mixed) {
        return (int) (mixed >>> (Long.SIZE - BITS));
    }
}
