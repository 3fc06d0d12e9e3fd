package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.verdict.LineCandidates;
import io.github.copydesk.verdict.Verdicts;
import java.util.stream.Stream;

/** Finds a headline that is repeated as a line of its article. */
public final class RepeatedHeadlineCheck implements Check {
    private final Rule rule;
    private final LineCandidates candidates;
    private final Verdicts verdicts;

    public RepeatedHeadlineCheck(Materials materials) {
        rule = materials.rule();
        candidates = LineCandidates.of(materials.lists());
        verdicts = Verdicts.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return candidates.in(document, corpus, Kind.HEADLINE).stream()
                .flatMap(it -> verdicts.finding(rule, it, "").stream());
    }
}
