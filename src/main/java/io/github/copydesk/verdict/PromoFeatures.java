package io.github.copydesk.verdict;

import io.github.copydesk.leftovers.ByLanguage;
import io.github.copydesk.leftovers.PromoLine;
import io.github.copydesk.leftovers.ReaderVoice;
import io.github.copydesk.model.Features;
import io.github.copydesk.text.Document;

/** The features of a promo: its words, the articles that repeat it, and in text copied from a page also its wording. */
final class PromoFeatures {
    private static final double MOST_WORDS = 8;
    private static final double HALF = 2;
    private static final int MOST_DOUBLINGS = 3;

    private final Document document;
    private final ByLanguage<PromoLine.Words> words;
    private final boolean page;

    /** @param page whether the text is clearly copied from a page */
    PromoFeatures(Document document, ByLanguage<PromoLine.Words> words, boolean page) {
        this.document = document;
        this.words = words;
        this.page = page;
    }

    /** Whether a line may be a promo; in text copied from a page its wording is free. */
    boolean mayBe(PromoLine line) {
        return line.mayAsk() || (page && line.mayAddress());
    }

    /**
     * The features of a line.
     *
     * @param repeated whether the article repeats it
     * @param articles how many articles contain it
     */
    Features of(PromoLine line, int index, boolean repeated, int articles) {
        Features features = new Features()
                .when("promo-repeated", repeated)
                .set("promo-recurs", articles < 2 ? 0 : Math.min(MOST_DOUBLINGS, Math.log(articles) / Math.log(2)));
        if (!page) {
            return features.when("promo-elsewhere", true)
                    .when("promo-asks", line.asks())
                    .when("promo-plain", line.isPlain());
        }
        ReaderVoice voice = ReaderVoice.of(document, words.of(document));
        return features.when("promo-bold-asks", line.asks())
                .when("promo-bold-plain", line.isPlain())
                .set("promo-call", line.call())
                .set("promo-offers", Math.min(MOST_WORDS, line.offers()) / HALF)
                .set("promo-bold", Math.min(MOST_WORDS, line.bold()) / HALF)
                .when("promo-hardly", !line.mayAsk())
                .when("promo-reader", voice.speaks(index))
                .when("promo-odd", voice.isOdd(index));
    }
}
