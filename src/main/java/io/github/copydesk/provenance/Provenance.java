package io.github.copydesk.provenance;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.model.Features;
import io.github.copydesk.model.Model;
import io.github.copydesk.model.Prediction;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Document;
import java.util.List;

/**
 * The origin of a text: copied from a page, converted or exported, or written in this repository.
 *
 * <p>On a page, a line such as "Share this article" is boilerplate. In a repository, its author wrote it on purpose.
 *
 * @param page the probability that the text was copied from a page, from 0 to 1
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

    /** The features of an article, for the model and for its training. */
    public static Features features(Document document, Corpus corpus, WordLists lists) {
        ProvenanceEvidence own = ProvenanceEvidence.of(document, lists);
        boolean recognised = corpus.site().generator().isPresent();
        return new Features()
                .with(own.features())
                .when("generator", recognised)
                .set("front-matter-share", corpus.shareWithFrontMatter())
                .when("no-generator", corpus.site().decided() && !recognised);
    }

    /** Whether the text was more likely copied from a page than not. */
    public boolean isPage() {
        return page >= EVEN;
    }

    /** The logarithm of the odds for a page, from -3 to 3, as a feature of other models. */
    public double odds() {
        double odds = Math.log(page / (1 - page)) / 2;
        return Math.max(-MOST, Math.min(MOST, odds));
    }

    /** "text copied from a web page" or "text written in the repository", with the reasons. */
    public String shown() {
        String kind = isPage() ? "text copied from a web page" : "text written in the repository";
        return reasons.isEmpty() ? kind : kind + ": " + String.join(", and ", reasons);
    }

    /** The model, and the same with all signs reversed, which gives the reasons against a page. */
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
