package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.verdict.LineCandidates;
import io.github.copydesk.verdict.Verdicts;
import java.util.stream.Stream;

/** Finds a paragraph that appears twice in an article, word for word or nearly. */
public final class RepeatedParagraphCheck implements Check {
    private final Rule rule;
    private final LineCandidates candidates;
    private final Verdicts verdicts;

    public RepeatedParagraphCheck(Materials materials) {
        rule = materials.rule();
        candidates = LineCandidates.of(materials.lists());
        verdicts = Verdicts.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return candidates.in(document, corpus, Kind.PARAGRAPH).stream()
                .flatMap(it -> verdicts.finding(rule, it, "").stream());
    }
}
