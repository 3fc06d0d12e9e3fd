package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.measure.Formula;
import io.github.copydesk.style.measure.Measures;
import io.github.copydesk.style.measure.Syllables;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.passage.Scope;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.yaml.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** {@code metric}: a formula over counts of the article, and the condition under which its result is reported. */
final class Metric implements StyleType {
    /** The name of the formula's result in the condition. */
    private static final String RESULT = "result";

    private final ToDoubleFunction<Map<String, Double>> formula;
    private final ToDoubleFunction<Map<String, Double>> condition;
    private final Syllables syllables;
    private final Message message;

    Metric(RuleEntry entry, Materials materials) {
        this.formula = formula(entry.keys().require("formula", "Such as 'words / sentences'."), "");
        this.condition = formula(entry.keys().require("condition", "Such as '> 8'."), RESULT + " ");
        this.syllables = Syllables.of(materials.lists());
        this.message = Message.of(entry, ": %s");
    }

    private static ToDoubleFunction<Map<String, Double>> formula(YamlNode node, String before) {
        try {
            Set<String> names = new HashSet<>(
                    counts(new Measures(1, 1, 1, 1, 1, 1, 1, 1), Map.of()).keySet());
            if (!before.isEmpty()) {
                names.add(RESULT);
            }
            return Formula.of(before + node.string(), names);
        } catch (IllegalArgumentException e) {
            throw node.mistake("not a valid formula: " + e.getMessage());
        }
    }

    @Override
    public List<String> patterns() {
        return List.of();
    }

    @Override
    public Optional<Scope> scope() {
        return Optional.of(Scope.SUMMARY);
    }

    @Override
    public PassageReader reader(Steps steps) {
        return (passage, literals, hits) -> read(passage, hits);
    }

    private void read(Passage summary, Consumer<Hit> hits) {
        Measures measures = summary.derive(Measures.class, it -> Measures.of(it.sentences(), syllables));
        if (measures.words() == 0) {
            return;
        }
        Map<String, Double> counts = counts(measures, summary.counts());
        double result = formula.applyAsDouble(counts);
        counts.put(RESULT, result);
        if (condition.applyAsDouble(counts) != 0) {
            hits.accept(Hit.ofArticle(message.with(List.of(String.format(Locale.ROOT, "%.2f", result)))));
        }
    }

    private static Map<String, Double> counts(Measures measures, Map<String, Integer> blocks) {
        Map<String, Double> counts = new HashMap<>();
        for (String name : List.of("pre", "list", "blockquote", "heading_h1", "heading_h2", "heading_h3")) {
            counts.put(name, 0.0);
        }
        for (String name : List.of("heading_h4", "heading_h5", "heading_h6")) {
            counts.put(name, 0.0);
        }
        blocks.forEach((name, count) -> counts.put(name, (double) count));
        counts.put("words", (double) measures.words());
        counts.put("sentences", (double) measures.sentences());
        counts.put("paragraphs", (double) measures.paragraphs());
        counts.put("characters", (double) measures.characters());
        counts.put("syllables", (double) measures.syllables());
        counts.put("polysyllabic_words", (double) measures.polysyllabicWords());
        counts.put("complex_words", (double) measures.complexWords());
        counts.put("long_words", (double) measures.longWords());
        return counts;
    }
}
