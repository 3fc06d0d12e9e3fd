package io.github.copydesk.verdict;

import io.github.copydesk.model.Model;
import io.github.copydesk.model.Prediction;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns candidates into findings. The model of a candidate's family predicts a probability, which decides the severity;
 * in text that was written in the repository, some kinds have a highest one.
 */
public final class Verdicts {
    private static final List<String> FAMILIES = List.of("lines", "tags", "repetition");

    private final Map<String, Model> models = new HashMap<>();
    private final WrittenText written;

    private Verdicts(WordLists lists) {
        written = WrittenText.of(lists);
        FAMILIES.forEach(it -> models.put(it, new Model(lists.entries("models/" + it + ".tsv"))));
    }

    /** Read once for all rules. */
    public static Verdicts of(WordLists lists) {
        return lists.derive(Verdicts.class, Verdicts::new);
    }

    /**
     * The finding for a candidate; empty if its probability is too low.
     *
     * @param quoted the candidate as the message quotes it before the fact; may be empty
     */
    public Optional<Finding> finding(Rule rule, LineCandidate candidate, String quoted) {
        Model model = Objects.requireNonNull(models.get(candidate.kind().family()));
        Prediction prediction = model.predict(candidate.features());
        return confidence(model, prediction.probability())
                .map(it -> written.limit(candidate, it))
                .map(confidence -> {
                    String reasons = String.join(", and ", prediction.reasons());
                    String message =
                            quoted.isEmpty() ? candidate.fact() : "'%s' %s".formatted(quoted, candidate.fact());
                    return rule.finding(candidate.span(), reasons.isEmpty() ? message : message + ": " + reasons)
                            .as(confidence);
                });
    }

    private static Optional<Confidence> confidence(Model model, double probability) {
        if (probability >= model.threshold("error")) {
            return Optional.of(Confidence.CERTAIN);
        }
        if (probability >= model.threshold("warning")) {
            return Optional.of(Confidence.LIKELY);
        }
        return probability >= model.threshold("note") ? Optional.of(Confidence.POSSIBLE) : Optional.empty();
    }
}
