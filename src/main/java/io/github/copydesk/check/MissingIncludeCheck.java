package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.stream.Stream;

/**
 * Reports shortcodes and includes whose files are missing from the repository. The reader of the article has found
 * them.
 */
public final class MissingIncludeCheck implements Check {
    private final Rule rule;

    public MissingIncludeCheck(Materials materials) {
        this.rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return document.flaws(Flaw.Kind.INCLUDE).map(flaw -> rule.finding(flaw.span(), flaw.message()));
    }
}
