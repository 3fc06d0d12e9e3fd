package io.github.copydesk.names.model;

import io.github.copydesk.model.Model;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.rulebook.WordLists;
import java.util.Optional;

/**
 * The models that judge names, from {@code rules/models}.
 *
 * @param pair the probability that two spellings in an article are one name
 * @param direction the probability that the first of two spellings is the wrong one
 * @param known the probability that a spelling is a misspelling of one that only other sources have
 * @param split the probability that a word is several words run together
 * @param kinds where {@code pair} and {@code known} were wrong too often
 */
public record NameModels(Model pair, Model direction, Model known, Model split, MeasuredKinds kinds) {
    /** The models, read once for all articles. */
    public static NameModels of(WordLists lists) {
        return lists.derive(
                NameModels.class,
                it -> new NameModels(
                        model(it, "pair"),
                        model(it, "direction"),
                        model(it, "known"),
                        model(it, "split"),
                        MeasuredKinds.of(it)));
    }

    private static Model model(WordLists lists, String name) {
        return new Model(lists.entries("models/names-" + name + ".tsv"));
    }

    /** The confidence of a finding with this probability; empty if it is too low for a finding. */
    public static Optional<Confidence> confidence(Model model, double probability) {
        if (probability >= model.threshold("error")) {
            return Optional.of(Confidence.CERTAIN);
        }
        if (probability >= model.threshold("warning")) {
            return Optional.of(Confidence.LIKELY);
        }
        return probability >= model.threshold("note") ? Optional.of(Confidence.POSSIBLE) : Optional.empty();
    }
}
