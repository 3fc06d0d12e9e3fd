package io.github.copydesk.languagetool.gate;

import java.util.Comparator;
import java.util.List;

/** Clues for consecutive tokens. */
final class Row {
    /** The clues, those shared by many rules first. */
    private final Clue[] clues;

    private final int[] distances;
    private final int shared;

    /** @param steps within the first 64 tokens of the row */
    Row(List<Step> steps) {
        List<Step> sorted = steps.stream()
                .sorted(Comparator.comparing(step -> !step.clue().isShared()))
                .toList();
        clues = sorted.stream().map(Step::clue).toArray(Clue[]::new);
        distances = sorted.stream().mapToInt(Step::distance).toArray();
        shared = (int) sorted.stream().filter(step -> step.clue().isShared()).count();
    }

    /** @param distance from the first token of the row */
    record Step(int distance, Clue clue) {}

    /** The possible starts by the shared clues: a bit for each of up to 64 tokens. */
    long starts(Places places, Masks masks) {
        long starts = places.count() == Long.SIZE ? -1 : (1L << places.count()) - 1;
        for (int i = 0; i < shared && starts != 0; i++) {
            starts &= masks.of(clues[i], places) >>> distances[i];
        }
        return starts;
    }

    /** Whether the row matches at any of these starts, where all shared clues match. */
    boolean isAtAny(long starts, Places places, Masks masks) {
        if (shared == 0 && clues.length == 1) {
            return (starts & masks.of(clues[0], places) >>> distances[0]) != 0;
        }
        for (long left = starts; left != 0; left &= left - 1) {
            if (isAt(Long.numberOfTrailingZeros(left), shared, places)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row matches anywhere, in a sentence of any length. */
    boolean isIn(Places places) {
        for (int start = 0; start < places.count(); start++) {
            if (isAt(start, 0, places)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int start, int from, Places places) {
        for (int i = from; i < clues.length; i++) {
            if (!clues[i].isAt(start + distances[i], places)) {
                return false;
            }
        }
        return true;
    }
}
