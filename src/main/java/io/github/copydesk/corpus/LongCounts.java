package io.github.copydesk.corpus;

/** Counts for 64-bit prints, in two arrays: a corpus has millions of prints, and boxing each costs ten times as much. */
final class LongCounts {
    private long[] keys = new long[1024];
    private int[] counts = new int[1024];
    private int size;

    void add(long key) {
        if (size * 2 > keys.length) {
            grow();
        }
        int at = slot(key);
        if (counts[at] == 0) {
            keys[at] = key;
            size++;
        }
        counts[at]++;
    }

    /** Takes back what {@link #add} did. */
    void remove(long key) {
        int at = slot(key);
        if (counts[at] == 0 || --counts[at] > 0) {
            return;
        }
        size--;
        close(at);
    }

    /** Moves up what stands behind a place that became free, so that it is still found: deletion in linear probing. */
    private void close(int free) {
        int hole = free;
        for (int at = next(hole); counts[at] != 0; at = next(at)) {
            int home = (int) Print.mix(keys[at]) & (keys.length - 1);
            boolean reaches = hole <= at ? home <= hole || home > at : home <= hole && home > at;
            if (reaches) {
                keys[hole] = keys[at];
                counts[hole] = counts[at];
                counts[at] = 0;
                hole = at;
            }
        }
    }

    private int next(int at) {
        return (at + 1) & (keys.length - 1);
    }

    int count(long key) {
        return counts[slot(key)];
    }

    /** Where the key stands, or the free place where it would. */
    private int slot(long key) {
        int at = (int) Print.mix(key) & (keys.length - 1);
        while (counts[at] != 0 && keys[at] != key) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        counts = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] != 0) {
                int at = slot(oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
