package io.github.copydesk.names.model;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.NameToken;

/**
 * A name that is probably a misspelling of another.
 *
 * @param start in the block of the token; for hyphenated names, that of the wrong part
 * @param right the right spelling
 * @param settled whether it is known which of the two is right; otherwise one person is spelled in two ways
 * @param probability of the suggestion
 * @param confidence by the thresholds of the model
 * @param reason the evidence, for the message
 */
public record SpellingSuggestion(
        NameToken mention,
        int start,
        int end,
        String right,
        boolean settled,
        double probability,
        Confidence confidence,
        String reason) {
    public String word() {
        return mention.block().text().substring(start, end);
    }

    public Span span() {
        return mention.block().span(start, end);
    }
}
