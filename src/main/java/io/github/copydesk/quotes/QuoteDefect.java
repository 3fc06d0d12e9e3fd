package io.github.copydesk.quotes;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Span;
import java.util.Optional;

/**
 * Where a quotation goes wrong. Exactly one of the four rules reports it.
 *
 * @param span the mark that is wrong
 * @param replacement what should stand there; empty when only the writer knows
 * @param sure whether it can be nothing else
 * @param basis which mark is replaced, as {@code rules/fixes.tsv} calls it
 */
public record QuoteDefect(
        Kind kind, Span span, String message, Optional<String> replacement, boolean sure, String basis) {
    /** What went wrong. */
    public enum Kind {
        /** A quotation that is opened and not closed, or closed and not opened. */
        UNBALANCED,
        /** A mark that faces the wrong way. */
        REVERSED,
        /** A quotation that ends in other marks than it began with. */
        MIXED,
        /** A prime, an accent or a pair of small marks in the place of a quotation mark. */
        IMITATED
    }

    /** The same defect, but it may be something else. */
    QuoteDefect likely() {
        return new QuoteDefect(kind, span, message, replacement, false, basis);
    }

    public Finding finding(Rule rule) {
        Finding finding = rule.finding(span, message);
        Finding replaced = replacement
                .map(it -> finding.withReplacement(it).basedOn(basis))
                .orElse(finding);
        return sure ? replaced : replaced.likely();
    }
}
