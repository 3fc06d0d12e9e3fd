package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import java.util.stream.Stream;

/** Reports front matter that is not valid YAML, TOML or JSON. The reader of the format has found it. */
public final class BrokenFrontMatterCheck implements Check {
    /** The number of articles that shows that a program of the site's own reads what is not valid. */
    private static final int SEVERAL = 3;

    /** Of the articles with front matter, at least one in this many has it. */
    private static final int ONE_IN = 20;

    private final Rule rule;

    public BrokenFrontMatterCheck(Materials materials) {
        this.rule = materials.rule();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        boolean isRead = corpus.site().generator().isPresent();
        return document.flaws(Flaw.Kind.FRONT_MATTER)
                .map(flaw -> rule.finding(flaw.span(), flaw.message()))
                .map(finding -> isRead
                        ? finding
                        : isReadOtherwise(corpus) ? finding.as(Confidence.POSSIBLE) : finding.likely());
    }

    private static boolean isReadOtherwise(Corpus corpus) {
        int broken = corpus.totals().withBrokenFrontMatter();
        return broken >= SEVERAL && broken * ONE_IN >= corpus.totals().withFrontMatter();
    }
}
