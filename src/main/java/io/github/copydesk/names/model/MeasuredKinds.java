package io.github.copydesk.names.model;

import io.github.copydesk.model.Features;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.rulebook.MeasuredTable;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Kinds of evidence with which findings were wrong too often on published sites, as counted in
 * {@code rules/models/names-kinds.tsv}. A kind is a list of conditions on the features of a model: {@code feature},
 * {@code !feature}, {@code feature<number} and {@code feature>number}, all of which must hold. It counts only if enough
 * different findings were wrong, on enough sites.
 */
public final class MeasuredKinds {
    private static final String WARNING = "warning";
    private static final String NOTE = "note";
    /** The fewest different false findings, and the fewest sites that have one. */
    private static final String FINDINGS = "findings";

    private static final String SITES = "sites";
    private static final MeasuredTable.Format TABLE = new MeasuredTable.Format(
            "models/names-kinds.tsv",
            List.of("kind", "model", "features", "true", "arguable", "false", SITES, "sets", "date"),
            1,
            List.of(WARNING, NOTE, FINDINGS, SITES));
    private static final Pattern CONDITION =
            Pattern.compile("(!?)([a-z][a-z0-9-]*)(?:([<>])(-?[0-9]+(?:\\.[0-9]+)?))?");

    private record Condition(String feature, double above, double below) {
        static Condition of(String text) {
            Matcher parts = CONDITION.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("not a condition on a feature: " + text);
            }
            String sign = parts.group(3);
            double number = sign == null ? 0 : Double.parseDouble(parts.group(4));
            boolean isNone = !parts.group(1).isEmpty();
            return new Condition(
                    parts.group(2),
                    isNone || "<".equals(sign) ? Double.NEGATIVE_INFINITY : number,
                    isNone ? Double.MIN_VALUE : "<".equals(sign) ? number : Double.POSITIVE_INFINITY);
        }

        boolean holds(Features features) {
            double value = features.get(feature);
            return value > above && value < below;
        }
    }

    private record Kind(String model, List<Condition> conditions, double share) {
        static Kind of(MeasuredTable.Row row) {
            double right = row.count("true") + 1; // one of each added, so that few say little
            return new Kind(
                    row.text("model"),
                    Stream.of(row.text("features").split(" "))
                            .map(Condition::of)
                            .toList(),
                    right / (right + row.count("false") + 1));
        }

        boolean has(String name, Features features) {
            return model.equals(name) && conditions.stream().allMatch(it -> it.holds(features));
        }
    }

    private final List<Kind> kinds;
    private final double warning;
    private final double note;

    private MeasuredKinds(MeasuredTable table) {
        kinds = table.rows().stream()
                .filter(row ->
                        row.count("false") >= table.threshold(FINDINGS) && row.count(SITES) >= table.threshold(SITES))
                .map(Kind::of)
                .toList();
        warning = table.threshold(WARNING);
        note = table.threshold(NOTE);
    }

    /** The kinds, read once for all articles. */
    public static MeasuredKinds of(WordLists lists) {
        return new MeasuredKinds(TABLE.read(lists));
    }

    static MeasuredKinds read(List<Token> lines) {
        return new MeasuredKinds(TABLE.read(lines));
    }

    /** The confidence of a finding with these features of a model; empty if its kind is hardly ever right. */
    public Optional<Confidence> limit(String model, Features features, Confidence confidence) {
        double share = kinds.stream()
                .filter(it -> it.has(model, features))
                .mapToDouble(Kind::share)
                .min()
                .orElse(1);
        return share < note ? Optional.empty() : Optional.of(share < warning ? Confidence.POSSIBLE : confidence);
    }

    /** The features in the conditions of a model's kinds. */
    public Set<String> features(String model) {
        return kinds.stream()
                .filter(it -> it.model().equals(model))
                .flatMap(it -> it.conditions().stream())
                .map(Condition::feature)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
