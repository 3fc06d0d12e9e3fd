package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.stream.Stream;

/** Reports a file that could not be read. */
public final class UnreadableArticleCheck implements Check {
    private final Rule rule;

    public UnreadableArticleCheck(Materials materials) {
        this.rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return document.flaws(Flaw.Kind.FILE)
                .map(flaw -> rule.finding(flaw.span(), flaw.message()).basedOn(Finding.FAILED));
    }
}
