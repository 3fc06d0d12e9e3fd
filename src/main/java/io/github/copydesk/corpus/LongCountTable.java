package io.github.copydesk.corpus;

/** A part of {@link LongCounts}, in two arrays, with linear probing. */
final class LongCountTable {
    private static final int SMALLEST = 16;

    private long[] prints = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int size;

    /** @param hash by whose last bits the fingerprint is filed */
    void add(long print, int hash, int count) {
        if (size * 2 > prints.length) {
            grow();
        }
        int at = slot(print, hash);
        if (counts[at] == 0) {
            prints[at] = print;
            size++;
        }
        counts[at] += count;
    }

    void remove(long print, int hash) {
        int at = slot(print, hash);
        if (counts[at] == 0 || --counts[at] > 0) {
            return;
        }
        size--;
        close(at);
    }

    int count(long print, int hash) {
        return counts[slot(print, hash)];
    }

    int size() {
        return size;
    }

    void forEach(LongCounts.Consumer consumer) {
        for (int i = 0; i < prints.length; i++) {
            if (counts[i] != 0) {
                consumer.accept(prints[i], counts[i]);
            }
        }
    }

    /** Moves up the entries after a slot that became free, so that they are still found: deletion in linear probing. */
    private void close(int free) {
        int hole = free;
        for (int at = next(hole); counts[at] != 0; at = next(at)) {
            int home = hash(prints[at]) & (prints.length - 1);
            boolean reaches = hole <= at ? home <= hole || home > at : home <= hole && home > at;
            if (reaches) {
                prints[hole] = prints[at];
                counts[hole] = counts[at];
                counts[at] = 0;
                hole = at;
            }
        }
    }

    private int next(int at) {
        return (at + 1) & (prints.length - 1);
    }

    /** The slot of the fingerprint, or the free slot where it would be. */
    private int slot(long print, int hash) {
        int at = hash & (prints.length - 1);
        while (counts[at] != 0 && prints[at] != print) {
            at = next(at);
        }
        return at;
    }

    private static int hash(long print) {
        return (int) Print.mix(print);
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldCounts = counts;
        prints = new long[oldPrints.length * 2];
        counts = new int[oldPrints.length * 2];
        for (int i = 0; i < oldPrints.length; i++) {
            if (oldCounts[i] != 0) {
                int at = slot(oldPrints[i], hash(oldPrints[i]));
                prints[at] = oldPrints[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
