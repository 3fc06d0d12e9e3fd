package io.github.copydesk.languagetool.gate;

import java.util.Arrays;

/** The masks of clues for the last sentence. For one thread. */
final class Masks {
    private static final int[] NONE = {};

    /** The numbers with which each mask was computed; the places themselves would keep whole sentences in memory. */
    private int[][] numbers = {};

    private long[] masks = {};

    /** {@link Clue#mask}, computed once for each state of a sentence. */
    long of(Clue clue, Places places) {
        int number = clue.number();
        if (number >= masks.length) {
            grow(number + 1);
        }
        int[] here = clue.numbers(places);
        if (numbers[number] != here) { // another state has other numbers, perhaps equal ones
            masks[number] = clue.mask(here, numbers[number], masks[number]);
            numbers[number] = here;
        }
        return masks[number];
    }

    private void grow(int least) {
        int known = masks.length;
        int length = Math.max(least, 2 * known);
        masks = Arrays.copyOf(masks, length);
        numbers = Arrays.copyOf(numbers, length);
        Arrays.fill(numbers, known, length, NONE);
    }
}
