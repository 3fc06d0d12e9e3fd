package io.github.copydesk.verdict;

import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.model.Features;
import io.github.copydesk.text.Block;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.wording.LineKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the calls to action of an article. All lines are read first, since a promo that the article repeats is
 * likelier.
 */
final class PromoCandidates {
    private final LineReading lines;
    private final PromoFeatures features;

    private final Map<Promo, Integer> read = new LinkedHashMap<>();

    PromoCandidates(LineReading lines) {
        this.lines = lines;
        this.features = lines.promoFeatures();
    }

    /** Reads a line, which {@link #found} then has if it may be a promo. */
    void read(int index) {
        PromoLine line = lines.promo(lines.block(index));
        boolean again = lines.worded().filter(it -> it.mayBeSaidAgain(index)).isPresent();
        if ((mayBe(index) || again) && !isOtherKind(index, line)) {
            put(index, line);
        }
    }

    private void put(int index, PromoLine line) {
        Block block = lines.block(index);
        read.put(new Promo(block, line, LineBag.of(lines.document(), block)), index);
    }

    private boolean mayBe(int index) {
        return features.mayBe(lines.promo(lines.block(index))) || lines.isWorded(LineKind.PROMO, index);
    }

    /** Whether a line is boilerplate or a link rather than a promo. */
    private boolean isOtherKind(int index, PromoLine line) {
        Block block = lines.block(index);
        boolean chrome = lines.value(index) >= LineReading.STRONG
                && Place.standsAlone(lines.document(), block)
                && !lines.isOtherKind(index);
        return chrome || (!line.isPlain() && lines.tail(block).isPresent());
    }

    List<BareCandidate> found() {
        Map<Integer, Integer> related = related();
        Set<Promo> repeated = Promo.repeated(lines.document(), List.copyOf(read.keySet()));
        List<BareCandidate> found = new ArrayList<>();
        read.forEach((promo, index) -> {
            int articles = lines.corpus().articlesWith(promo.bag());
            boolean again = repeated.contains(promo) || articles >= 2;
            // Elsewhere, a line that hardly asks counts only if it is repeated.
            if (again || promo.line().isPlain() || lines.surroundings().arePlainlyAPage()) {
                found.add(new BareCandidate(
                        Kind.PROMO,
                        index,
                        promo.block().span(),
                        "looks like a promo from the web page",
                        features(promo.line(), index, repeated.contains(promo), articles)
                                .set("promo-related", related.getOrDefault(index, 0))));
            }
        });
        return found;
    }

    /**
     * The lines that share words with repeated promos alone, and how many words. In text copied from a page, each may
     * be a promo.
     */
    private Map<Integer, Integer> related() {
        if (read.isEmpty() || !lines.surroundings().arePlainlyAPage()) {
            return Map.of();
        }
        Set<Integer> sources = read.values().stream().filter(this::mayBe).collect(Collectors.toSet());
        Map<Integer, Integer> related = RelatedPromos.of(lines.document(), sources);
        related.keySet().forEach(index -> {
            PromoLine line = lines.promo(lines.block(index));
            if (!isOtherKind(index, line)) {
                put(index, line);
            }
        });
        return related;
    }

    private Features features(PromoLine line, int index, boolean repeated, int articles) {
        Features found = features.of(line, index, repeated, articles)
                .set("promo-exact", lines.surroundings().recurrence(index));
        boolean worded = !features.mayBe(line) && lines.worded().isPresent();
        return worded ? found.with(lines.wording("promo-worded", LineKind.PROMO, index)) : found;
    }
}
