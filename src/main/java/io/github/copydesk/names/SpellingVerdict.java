package io.github.copydesk.names;

import io.github.copydesk.names.candidate.SpellingCandidate;
import io.github.copydesk.names.model.SpellingSuggestion;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.token.NameToken;
import java.util.Comparator;

/**
 * The verdict on a candidate.
 *
 * @param settled whether the written spelling is known to be the wrong one
 * @param probability from 0 to 1
 */
record SpellingVerdict(
        SpellingCandidate candidate, boolean settled, double probability, Confidence confidence, String reason) {
    /** The best last: a settled one, then the most probable, then the first right spelling of the alphabet. */
    static final Comparator<SpellingVerdict> ORDER = Comparator.comparing(SpellingVerdict::settled)
            .thenComparingDouble(SpellingVerdict::probability)
            .thenComparing(it -> it.candidate().right(), Comparator.reverseOrder());

    /**
     * The suggestion for a part of a word.
     *
     * @param from in UTF-16 units of the word
     * @param to end, exclusive
     */
    SpellingSuggestion of(NameToken token, int from, int to) {
        return new SpellingSuggestion(
                token,
                token.start() + from,
                token.start() + to,
                candidate.right(),
                settled,
                probability,
                confidence,
                reason);
    }
}
