package io.github.copydesk.check.languagetool.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What a sentence must have for a rule to match in it: a row of tokens that begins the pattern, as far as their
 * distances are known, and tokens anywhere.
 */
final class Clues {
    private static final int UNKNOWN = -1;

    /** The row; clues that many rules share come first. */
    private final Clue[] row;

    private final int[] distances;
    private final int shared;
    private final Clue[] anywhere;

    Clues(AbstractTokenBasedRule rule, ClueBook book) {
        List<Step> steps = new ArrayList<>();
        int distance = 0;
        for (PatternToken token : rule.getPatternTokens()) {
            for (Clue clue : clues(token, book)) {
                steps.add(new Step(distance, clue));
            }
            distance = distance == UNKNOWN || !isOne(token) ? UNKNOWN : distance + 1;
        }
        List<Step> inRow = steps.stream()
                .filter(step -> step.distance() >= 0 && step.distance() < Long.SIZE)
                .sorted(Comparator.comparing(step -> !step.clue().isShared()))
                .toList();
        row = inRow.stream().map(Step::clue).toArray(Clue[]::new);
        distances = inRow.stream().mapToInt(Step::distance).toArray();
        shared = (int) inRow.stream().filter(step -> step.clue().isShared()).count();
        anywhere = steps.stream()
                .filter(step -> step.distance() == UNKNOWN)
                .map(Step::clue)
                .toArray(Clue[]::new);
    }

    private record Step(int distance, Clue clue) {}

    private static List<Clue> clues(PatternToken token, ClueBook book) {
        boolean required = token.getMinOccurrence() > 0 && !token.hasOrGroup() && !token.isReferenceElement();
        return required ? book.clues(token) : List.of();
    }

    /** Whether it stands for exactly one token, and the next for the one after it. */
    private static boolean isOne(PatternToken token) {
        return token.getMinOccurrence() == 1 && token.getMaxOccurrence() == 1 && token.getSkipNext() == 0;
    }

    /** Whether there is all of it; if not, the rule cannot match. */
    boolean areIn(Places places, Masks masks) {
        return places.count() > Long.SIZE ? areInLong(places) : areInShort(places, masks);
    }

    private boolean areInShort(Places places, Masks masks) {
        long starts = places.count() == Long.SIZE ? -1 : (1L << places.count()) - 1;
        for (int i = 0; i < shared && starts != 0; i++) {
            starts &= masks.of(row[i], places) >>> distances[i];
        }
        while (starts != 0 && !isRowAt(Long.numberOfTrailingZeros(starts), shared, places)) {
            starts &= starts - 1;
        }
        for (int i = 0; i < anywhere.length && starts != 0; i++) {
            starts = masks.of(anywhere[i], places) == 0 ? 0 : starts;
        }
        return starts != 0;
    }

    private boolean areInLong(Places places) {
        for (int start = 0; start < places.count(); start++) {
            if (isRowAt(start, 0, places)) {
                return true;
            }
        }
        return false;
    }

    private boolean isRowAt(int start, int from, Places places) {
        for (int i = from; i < row.length; i++) {
            if (!row[i].isAt(start + distances[i], places)) {
                return false;
            }
        }
        return true;
    }
}
