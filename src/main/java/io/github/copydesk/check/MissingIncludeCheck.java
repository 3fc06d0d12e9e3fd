package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.stream.Stream;

/** Reports shortcodes and includes that the repository does not have; the reader of the site saw it, this passes it on. */
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
