package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.stream.Stream;

/** Reports bytes in another encoding than expected. The decoder has found them. */
public final class WrongEncodingCheck implements Check {
    private final Rule rule;

    public WrongEncodingCheck(Materials materials) {
        this.rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return document.flaws(Flaw.Kind.ENCODING).map(flaw -> rule.finding(flaw.span(), flaw.message()));
    }
}
