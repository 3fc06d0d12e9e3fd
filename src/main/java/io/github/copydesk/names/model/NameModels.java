package io.github.copydesk.names.model;

import io.github.copydesk.model.Model;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.rulebook.WordLists;
import java.util.Optional;

/**
 * The models that judge names, from {@code rules/models}.
 *
 * @param pair how likely two spellings of an article are one name
 * @param direction how likely, of two spellings of one name, the first is the wrong one
 * @param known how likely a spelling is a misspelling of one that only others know
 * @param split how likely a word is several that have run together
 */
public record NameModels(Model pair, Model direction, Model known, Model split) {
    /** Read once for all articles. */
    public static NameModels of(WordLists lists) {
        return lists.derive(
                NameModels.class,
                it -> new NameModels(
                        model(it, "pair"), model(it, "direction"), model(it, "known"), model(it, "split")));
    }

    private static Model model(WordLists lists, String name) {
        return new Model(lists.entries("models/names-" + name + ".tsv"));
    }

    /** How sure a finding of this probability is; empty when it is none. */
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
