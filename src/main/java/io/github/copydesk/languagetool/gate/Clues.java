package io.github.copydesk.languagetool.gate;

import java.util.ArrayList;
import java.util.List;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;

/**
 * The conditions that a sentence must fulfil for a rule to match in it: rows of tokens, each as long as the distances
 * in the pattern are known.
 */
final class Clues {
    private final AbstractTokenBasedRule rule;
    private final Row[] rows;

    Clues(AbstractTokenBasedRule rule, ClueBook book) {
        this.rule = rule;
        List<Row> found = new ArrayList<>();
        List<Row.Step> steps = new ArrayList<>();
        int distance = 0;
        for (PatternToken token : rule.getPatternTokens()) {
            for (Clue clue : clues(token, book)) {
                steps.add(new Row.Step(distance, clue));
            }
            distance++;
            if (!isOne(token) || distance == Long.SIZE) {
                addRow(steps, found);
                distance = 0;
            }
        }
        addRow(steps, found);
        rows = found.toArray(Row[]::new);
    }

    private static void addRow(List<Row.Step> steps, List<Row> rows) {
        if (!steps.isEmpty()) {
            rows.add(new Row(steps));
            steps.clear();
        }
    }

    private static List<Clue> clues(PatternToken token, ClueBook book) {
        boolean required = token.getMinOccurrence() > 0 && !token.hasOrGroup() && !token.isReferenceElement();
        return required ? book.clues(token) : List.of();
    }

    /** Whether it matches exactly one token, followed by the token of the next part. */
    private static boolean isOne(PatternToken token) {
        return token.getMinOccurrence() == 1 && token.getMaxOccurrence() == 1 && token.getSkipNext() == 0;
    }

    /**
     * Whether all conditions are fulfilled, including the words that LanguageTool requires; if not, the rule cannot
     * match.
     */
    boolean areIn(AnalyzedSentence sentence, Places places, Masks masks) {
        return places.count() > Long.SIZE
                ? !rule.canBeIgnoredFor(sentence) && areInLong(places)
                : areInShort(sentence, places, masks);
    }

    private boolean areInLong(Places places) {
        for (Row row : rows) {
            if (!row.isIn(places)) {
                return false;
            }
        }
        return true;
    }

    private boolean areInShort(AnalyzedSentence sentence, Places places, Masks masks) {
        for (Row row : rows) {
            if (row.starts(places, masks) == 0) {
                return false;
            }
        }
        if (rule.canBeIgnoredFor(sentence)) {
            return false;
        }
        for (Row row : rows) {
            if (!row.isAtAny(row.starts(places, masks), places, masks)) {
                return false;
            }
        }
        return true;
    }
}
