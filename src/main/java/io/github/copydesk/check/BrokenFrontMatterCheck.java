package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.stream.Stream;

/** Reports front matter that is not valid YAML, TOML or JSON. The reader of the format has found it. */
public final class BrokenFrontMatterCheck implements Check {
    private final Rule rule;

    public BrokenFrontMatterCheck(Materials materials) {
        this.rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        boolean isRead = corpus.site().generator().isPresent();
        return document.flaws(Flaw.Kind.FRONT_MATTER)
                .map(flaw -> rule.finding(flaw.span(), flaw.message()))
                .map(finding -> isRead ? finding : finding.likely()); // a program of one's own may read it line by line
    }
}
