package io.github.copydesk.verdict;

import io.github.copydesk.corpus.LineBag;
import io.github.copydesk.corpus.LineIndex;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A block that may be a call to action. */
record Promo(Block block, PromoLine line, LineBag bag) {
    private static final int FEWEST_SHARED = 3;

    /** The promos that another line repeats. */
    static Set<Promo> repeated(Document document, List<Promo> promos) {
        LineIndex<Promo> index = new LineIndex<>();
        Set<Promo> repeated = new HashSet<>();
        for (Promo promo : promos) {
            List<Promo> copies = index.near(promo.bag())
                    .filter(other -> promo.isCopyOf(other)
                            && !document.areAlternatives(
                                    promo.block().span(), other.block().span()))
                    .toList();
            if (!copies.isEmpty()) {
                repeated.add(promo);
                repeated.addAll(copies);
            }
            index.add(promo.bag(), promo);
        }
        return repeated;
    }

    /** Whether another line repeats this one; a weak promo must be repeated word for word. */
    private boolean isCopyOf(Promo other) {
        if (line.asks() || other.line.asks()) {
            return bag.isLike(other.bag);
        }
        return line.call() > 0 && bag.words().size() >= FEWEST_SHARED && bag.equals(other.bag);
    }
}
