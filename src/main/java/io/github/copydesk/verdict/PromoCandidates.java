package io.github.copydesk.verdict;

import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.leftovers.Place;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.model.Features;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.wording.LineKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the calls to action of an article. All lines are read first, since a promo that the article repeats is likelier. */
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
        Document document = lines.document();
        Block block = lines.block(index);
        PromoLine line = lines.promo(block);
        boolean chrome = lines.value(index) >= LineReading.STRONG
                && Place.standsAlone(document, block)
                && !lines.isOtherKind(index);
        boolean link = !line.isPlain() && lines.tail(block).isPresent();
        boolean again = lines.worded().filter(it -> it.mayBeSaidAgain(index)).isPresent();
        if ((features.mayBe(line) || lines.isWorded(LineKind.PROMO, index) || again) && !chrome && !link) {
            read.put(new Promo(block, line, LineBag.of(document, block)), index);
        }
    }

    List<BareCandidate> found() {
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
                        features(promo.line(), index, repeated.contains(promo), articles)));
            }
        });
        return found;
    }

    private Features features(PromoLine line, int index, boolean repeated, int articles) {
        Features found = features.of(line, index, repeated, articles)
                .set("promo-exact", lines.surroundings().recurrence(index));
        return features.mayBe(line) ? found : found.with(lines.wording("promo-worded", LineKind.PROMO, index));
    }
}
