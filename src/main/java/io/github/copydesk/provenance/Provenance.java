package io.github.copydesk.provenance;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.model.Features;
import io.github.copydesk.model.Model;
import io.github.copydesk.model.Prediction;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Document;
import java.util.List;

/**
 * Where a text comes from: taken off a page, converted or exported, or written in this repository.
 *
 * <p>On a page, a line such as "Share this article" belongs to the page around the article. Whoever writes it in a repository
 * means it.
 *
 * @param page how likely the text was taken off a page, from 0 to 1
 * @param reasons in words, the one with the most weight first
 */
public record Provenance(double page, List<String> reasons) {
    private static final double EVEN = 0.5;
    private static final double MOST = 3;

    public Provenance {
        reasons = List.copyOf(reasons);
    }

    public static Provenance of(Document document, Corpus corpus, WordLists lists) {
        Models models = lists.derive(Models.class, Models::new);
        Prediction page = models.page.predict(features(document, corpus, lists));
        if (page.probability() >= EVEN) {
            return new Provenance(page.probability(), page.reasons());
        }
        return new Provenance(
                page.probability(),
                models.written.predict(features(document, corpus, lists)).reasons());
    }

    /** What the model is asked; also by who trains it. */
    public static Features features(Document document, Corpus corpus, WordLists lists) {
        ProvenanceEvidence own = ProvenanceEvidence.of(document, lists);
        boolean recognised = corpus.site().generator().isPresent();
        return new Features()
                .with(own.features())
                .when("generator", recognised)
                .set("front-matter-share", corpus.totals().shareWithFrontMatter())
                .when("no-generator", corpus.site().decided() && !recognised);
    }

    /** Whether it is more likely than not that the text was taken off a page. */
    public boolean isPage() {
        return page >= EVEN;
    }

    /** For other models: the logarithm of the odds, from -3 to 3. */
    public double odds() {
        double odds = Math.log(page / (1 - page)) / 2;
        return Math.max(-MOST, Math.min(MOST, odds));
    }

    /** "text copied from a web page" or "text written in the repository", with the reasons. */
    public String shown() {
        String kind = isPage() ? "text copied from a web page" : "text written in the repository";
        return reasons.isEmpty() ? kind : kind + ": " + String.join(", ", reasons);
    }

    /** The model, and the same turned round, which names what speaks against a page. */
    private static final class Models {
        private final Model page;
        private final Model written;

        Models(WordLists lists) {
            List<String> lines = lists.entries("models/provenance.tsv");
            page = new Model(lines);
            written = page.negated();
        }
    }
}
