package io.github.copydesk.lexicon;

import java.util.function.IntPredicate;

/** A table of offsets into a text, by a hash of the text there; several may have the same hash. */
public final class Offsets {
    private int[] offsets;
    private int[] hashes;
    private int size;

    /** @param expected the expected number of offsets; the table grows if there are more */
    public Offsets(int expected) {
        int slots = Integer.highestOneBit(Math.max(8, expected) * 2) * 2;
        offsets = new int[slots];
        hashes = new int[slots];
    }

    public void add(int hash, int offset) {
        if (++size * 2 > offsets.length) {
            grow();
        }
        put(hash, offset + 1);
    }

    private void put(int hash, int stored) {
        int mask = offsets.length - 1;
        int slot = (hash >>> 8) & mask;
        while (offsets[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        offsets[slot] = stored;
        hashes[slot] = hash;
    }

    private void grow() {
        int[] oldOffsets = offsets;
        int[] oldHashes = hashes;
        offsets = new int[oldOffsets.length * 2];
        hashes = new int[oldHashes.length * 2];
        for (int i = 0; i < oldOffsets.length; i++) {
            if (oldOffsets[i] != 0) {
                put(oldHashes[i], oldOffsets[i]);
            }
        }
    }

    public boolean any(int hash, IntPredicate test) {
        int mask = offsets.length - 1;
        for (int slot = (hash >>> 8) & mask; offsets[slot] != 0; slot = (slot + 1) & mask) {
            if (hashes[slot] == hash && test.test(offsets[slot] - 1)) {
                return true;
            }
        }
        return false;
    }
}
