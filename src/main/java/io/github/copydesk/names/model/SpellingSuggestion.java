package io.github.copydesk.names.model;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.text.Span;
import io.github.copydesk.token.NameToken;

/**
 * A name that is probably another name, misspelled.
 *
 * @param start where it stands in the block of the token; of hyphened names, the part that is wrong
 * @param right how it should read
 * @param settled whether it is known which of the two is right; otherwise one person is spelled in two ways
 * @param probability that this is so
 * @param confidence what the thresholds of the model make of the probability
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
