package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.verdict.LineCandidates;
import io.github.copydesk.verdict.Verdicts;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds calls to action from the page around the article: {@code Register now for unlimited FREE access}.
 *
 * <p>A line that asks readers to do something is more likely a promo if it appears more often, in the article or in
 * others.
 */
public final class RepeatedPromoCheck implements Check {
    private final Rule rule;
    private final LineCandidates candidates;
    private final Verdicts verdicts;
    private final List<LineBag> standing;

    public RepeatedPromoCheck(Materials materials) {
        rule = materials.rule();
        standing = materials.projectStyle().promos().stream().map(LineBag::of).toList();
        candidates = LineCandidates.of(materials.lists());
        verdicts = Verdicts.of(materials.lists());
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        return candidates.in(document, corpus, Kind.PROMO).stream().flatMap(it -> {
            Block block = document.blocks().get(it.block());
            return mayStand(document, block)
                    ? Stream.empty()
                    : verdicts.finding(rule, it, document.shown(block)).stream();
        });
    }

    private boolean mayStand(Document document, Block block) {
        return !standing.isEmpty() && standing.stream().anyMatch(it -> it.isLike(LineBag.of(document, block)));
    }
}
