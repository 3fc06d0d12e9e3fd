package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.quotes.QuotationMarks;
import io.github.copydesk.quotes.Quotations;
import io.github.copydesk.quotes.QuoteDefect;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import java.util.stream.Stream;

/** Finds a quotation that is opened and never closed, or closed and never opened. */
public final class UnbalancedQuoteCheck implements Check {
    private final Rule rule;
    private final QuotationMarks marks;

    public UnbalancedQuoteCheck(Materials materials) {
        this.rule = materials.rule();
        this.marks = QuotationMarks.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return Quotations.of(document, marks)
                .defects(QuoteDefect.Kind.UNBALANCED)
                .map(defect -> defect.finding(rule));
    }
}
