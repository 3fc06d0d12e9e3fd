package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.verdict.LineCandidates;
import io.github.copydesk.verdict.Verdicts;
import java.util.stream.Stream;

/** Finds the text of a link to the rest of an article, at the end of a paragraph or alone: {@code Continue reading}. */
public final class LeftoverLinkCheck implements Check {
    private final Rule rule;
    private final LineCandidates candidates;
    private final Verdicts verdicts;

    public LeftoverLinkCheck(Materials materials) {
        rule = materials.rule();
        candidates = LineCandidates.of(materials.lists());
        verdicts = Verdicts.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return candidates.in(document, corpus, Kind.TAIL_LINK).stream()
                .flatMap(it -> verdicts.finding(rule, it, document.text(it.span())).stream());
    }
}
