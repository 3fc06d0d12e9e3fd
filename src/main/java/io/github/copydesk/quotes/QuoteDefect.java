package io.github.copydesk.quotes;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Span;
import java.util.Optional;

/**
 * A defect of a quotation, which exactly one of the four rules reports.
 *
 * @param span the wrong mark
 * @param replacement the correct text; empty if only the writer knows it
 * @param sure whether there is no other explanation
 * @param basis the kind of mark that is replaced, as in {@code rules/fixes.tsv}
 */
public record QuoteDefect(
        Kind kind, Span span, String message, Optional<String> replacement, boolean sure, String basis) {
    /** The kind of a defect. */
    public enum Kind {
        /** A quotation that is opened and not closed, or closed and not opened. */
        UNBALANCED,
        /** A mark that faces the wrong way. */
        REVERSED,
        /** A quotation that ends with a different kind of mark than it began with. */
        MIXED,
        /** A prime, an accent or a pair of single marks in place of a quotation mark. */
        IMITATED
    }

    /** The same defect, less certain. */
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
