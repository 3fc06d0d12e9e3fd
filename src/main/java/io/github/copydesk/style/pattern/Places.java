package io.github.copydesk.style.pattern;

import java.util.Arrays;

/** Where matches can begin in a text: in order, with each place once. */
final class Places {
    /** They may begin anywhere. */
    static final Places ANYWHERE = new Places(0, false);

    private final boolean ofRuns;

    /** The start in the upper half, the last offset at which the run from there may begin in the lower one. */
    private long[] all;

    private int count;
    private boolean bounded;

    /** @param ofRuns whether each is where the first run of a match begins, if it begins with one */
    Places(int capacity, boolean ofRuns) {
        this.all = new long[capacity];
        this.ofRuns = ofRuns;
    }

    /**
     * Adds a place.
     *
     * @param last the offset up to which a match can begin if what was matched before goes beyond the start
     */
    void add(int start, int last) {
        if (count == all.length) {
            all = Arrays.copyOf(all, Math.max(16, 2 * count));
        }
        all[count++] = (long) start << Integer.SIZE | last;
    }

    /** Puts them in order. */
    Places sorted() {
        Arrays.sort(all, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            boolean again = kept > 0 && all[kept - 1] >>> Integer.SIZE == all[i] >>> Integer.SIZE;
            all[again ? kept - 1 : kept++] = all[i]; // the later one of a start has the greater last offset
        }
        count = kept;
        return this;
    }

    boolean areKnown() {
        return this != ANYWHERE;
    }

    /** Some begin at the first boundary of a word in a run. */
    void setBounded() {
        bounded = true;
    }

    boolean areBounded() {
        return bounded;
    }

    boolean areOfRuns() {
        return ofRuns;
    }

    int size() {
        return count;
    }

    int start(int index) {
        return (int) (all[index] >>> Integer.SIZE);
    }

    int last(int index) {
        return (int) all[index];
    }
}
