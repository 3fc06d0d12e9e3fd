package io.github.copydesk.check.languagetool.gate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * What a sentence must have for a rule to match in it: a row of tokens that begins the pattern, as far as their
 * distances are known, and tokens anywhere.
 */
final class Clues {
    private static final int UNKNOWN = -1;

    private final AbstractTokenBasedRule rule;
    /** The row; clues that many rules share come first. */
    private final Clue[] row;

    private final int[] distances;
    private final int shared;
    private final Clue[] anywhere;

    Clues(AbstractTokenBasedRule rule, ClueBook book) {
        this.rule = rule;
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

    /** Whether there is all of it, also by the words that LanguageTool asks for; if not, the rule cannot match. */
    boolean areIn(AnalyzedSentence sentence, Places places, Masks masks) {
        if (places.count() > Long.SIZE) {
            return !rule.canBeIgnoredFor(sentence) && areInLong(places);
        }
        long starts = starts(places, masks);
        return starts != 0
                && !rule.canBeIgnoredFor(sentence)
                && isRowAtAny(starts, places)
                && areAnywhere(places, masks);
    }

    /** Where the row can begin, by the clues that many rules share. */
    private long starts(Places places, Masks masks) {
        long starts = places.count() == Long.SIZE ? -1 : (1L << places.count()) - 1;
        for (int i = 0; i < shared && starts != 0; i++) {
            starts &= masks.of(row[i], places) >>> distances[i];
        }
        return starts;
    }

    private boolean isRowAtAny(long starts, Places places) {
        for (long left = starts; left != 0; left &= left - 1) {
            if (isRowAt(Long.numberOfTrailingZeros(left), shared, places)) {
                return true;
            }
        }
        return false;
    }

    private boolean areAnywhere(Places places, Masks masks) {
        for (Clue clue : anywhere) {
            if (masks.of(clue, places) == 0) {
                return false;
            }
        }
        return true;
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
