package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.verdict.LineCandidates;
import io.github.copydesk.verdict.Verdicts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds template tags that were not replaced, and placeholders: <code>{{ title }}</code>, {@code TK}. */
public final class LeftoverTokenCheck implements Check {
    private static final Comparator<LineCandidate> LONGEST_FIRST = Comparator.comparingInt(
                    (LineCandidate it) -> it.span().start())
            .thenComparing(it -> -it.span().end());

    private final Rule rule;
    private final LineCandidates candidates;
    private final Verdicts verdicts;

    public LeftoverTokenCheck(Materials materials) {
        rule = materials.rule();
        candidates = LineCandidates.of(materials.lists());
        verdicts = Verdicts.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return apart(candidates.in(document, corpus, Kind.TEMPLATE, Kind.FIELD, Kind.PLACEHOLDER, Kind.PAGE_TOKEN))
                .stream()
                .flatMap(it -> verdicts.finding(rule, it, document.text(it.span())).stream());
    }

    /** Merges candidates that are both a merge field and a placeholder, such as {@code [TK: NAME]}. */
    private static List<LineCandidate> apart(List<LineCandidate> all) {
        List<LineCandidate> sorted = new ArrayList<>(all);
        sorted.sort(LONGEST_FIRST);
        List<LineCandidate> apart = new ArrayList<>();
        int end = -1;
        for (LineCandidate candidate : sorted) {
            if (candidate.span().start() >= end) {
                apart.add(candidate);
                end = candidate.span().end();
            }
        }
        return apart;
    }
}
