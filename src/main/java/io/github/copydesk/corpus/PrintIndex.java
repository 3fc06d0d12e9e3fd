package io.github.copydesk.corpus;

/**
 * Numbers stored under 64-bit fingerprints, in two arrays. Only the first few numbers of each fingerprint are kept,
 * so that a million equal texts cost no more than a million.
 */
final class PrintIndex {
    private static final int SMALLEST = 64;
    private static final int MOST = 4;

    private long[] prints = new long[SMALLEST];
    /** One more than the number, so that 0 is a free place. */
    private int[] numbers = new int[SMALLEST];

    private int size;

    void add(long print, int number) {
        if (size * 2 >= prints.length) {
            grow();
        }
        int found = 0;
        int at = place(print);
        while (numbers[at] != 0) {
            found += prints[at] == print ? 1 : 0;
            at = next(at);
        }
        if (found < MOST) {
            prints[at] = print;
            numbers[at] = number + 1;
            size++;
        }
    }

    /**
     * Adds the numbers of a fingerprint to those found, in the order in which they were added, and returns how many
     * there are then.
     */
    int find(long print, int[] found, int size) {
        int count = size;
        for (int at = place(print); numbers[at] != 0; at = next(at)) {
            if (prints[at] == print) {
                found[count++] = numbers[at] - 1;
            }
        }
        return count;
    }

    /** Room for the numbers of this many fingerprints. */
    static int[] room(int prints) {
        return new int[prints * MOST];
    }

    private int place(long print) {
        return (int) Print.mix(print) & (prints.length - 1);
    }

    private int next(int at) {
        return (at + 1) & (prints.length - 1);
    }

    private void grow() {
        long[] oldPrints = prints;
        int[] oldNumbers = numbers;
        prints = new long[oldPrints.length * 2];
        numbers = new int[oldPrints.length * 2];
        size = 0;
        // From a free place on, so that numbers of one fingerprint keep their order.
        int free = 0;
        while (oldNumbers[free] != 0) {
            free++;
        }
        for (int i = 0; i < oldPrints.length; i++) {
            int at = (free + i) & (oldPrints.length - 1);
            if (oldNumbers[at] != 0) {
                add(oldPrints[at], oldNumbers[at] - 1);
            }
        }
    }
}
