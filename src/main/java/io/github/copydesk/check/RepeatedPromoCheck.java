package io.github.copydesk.check;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.Chrome;
import io.github.copydesk.leftovers.Line;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.rule.Confidence;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds calls to action from the page around the article: {@code Register now for unlimited FREE access}.
 *
 * <p>A line that calls its reader to an act is a promo when the article says it twice, the same or in
 * other words, or when other articles say it too. All copies are found, the first one as well. Where
 * its link still works an author may want it: it is no more than likely, and nothing at all unless it is said often.
 */
public final class RepeatedPromoCheck implements Check {
    private static final int MANY = 3;
    private static final Pattern STEP = Pattern.compile("\\p{Lu}\\p{L}{2,10}\\h\\d{1,3}\\s*[:.)–-]");

    private final Rule rule;
    private final ByLanguage<PromoLine.Words> promos;
    private final ByLanguage<Chrome> chrome;
    private final List<LineBag> standing;

    public RepeatedPromoCheck(Materials materials) {
        rule = materials.rule();
        promos = PromoLine.words(materials.lists());
        chrome = Chrome.of(materials.lists());
        standing = materials.house().promos().stream().map(LineBag::of).toList();
    }

    @Override
    public Stream<Finding> check(Document document, Corpus corpus) {
        Set<Block> others = Set.copyOf(
                chrome.of(document).in(document, block -> corpus.lines().articlesWith(LineBag.of(document, block))));
        List<Promo> found = document.blocks().stream()
                .filter(block -> Place.standsAlone(document, block) && !others.contains(block) && !isManual(block))
                .flatMap(block -> promo(document, block).stream())
                .filter(promo -> !mayStand(promo))
                .toList();
        Set<Promo> repeated = Promo.repeated(document, found);
        return found.stream()
                .flatMap(promo -> Place.hasLink(document, promo.block().span())
                        ? judge(promo, repeated.contains(promo), corpus, MANY)
                                .filter(finding -> finding.confidence() == Confidence.CERTAIN)
                                .map(Finding::likely)
                        : judge(promo, repeated.contains(promo), corpus, 2));
    }

    private Optional<Promo> promo(Document document, Block block) {
        PromoLine line = promos.of(document).weigh(Line.of(document, block));
        return line.mayAsk() ? Optional.of(new Promo(block, line, LineBag.of(document, block))) : Optional.empty();
    }

    /** What holds code, or announces it, or has a number is a step of a manual. */
    private static boolean isManual(Block block) {
        return block.text().endsWith(":")
                || STEP.matcher(block.text()).lookingAt()
                || block.masks().stream()
                        .anyMatch(mask -> mask.kind() == Mask.Kind.CODE || mask.kind() == Mask.Kind.LIVE);
    }

    private boolean mayStand(Promo promo) {
        return standing.stream().anyMatch(line -> line.isLike(promo.bag()));
    }

    /**
     * @param fewest how many articles must say it
     */
    private Stream<Finding> judge(Promo promo, boolean repeated, Corpus corpus, int fewest) {
        if (repeated) {
            return Stream.of(finding(promo, "the article says it again"));
        }
        if (!promo.line().asks()) {
            return Stream.of();
        }
        int articles = corpus.lines().articlesWith(promo.bag());
        if (articles >= fewest) {
            return Stream.of(finding(promo, "%s articles say it".formatted(articles)));
        }
        return promo.line().isPlain()
                ? Stream.of(finding(promo, "it is no part of the text").likely())
                : Stream.of();
    }

    private Finding finding(Promo promo, String evidence) {
        return rule.finding(
                promo.block().span(),
                "'%s' calls the reader to act, and %s".formatted(promo.block().text(), evidence));
    }
}
