package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.measure.Grade;
import io.github.copydesk.style.measure.Measures;
import io.github.copydesk.style.measure.Syllables;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.passage.Scope;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.yaml.Nearest;
import io.github.copydesk.yaml.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code readability}: the mean of some published grades has a maximum. */
final class Readability implements StyleType {
    private final List<Grade> grades;
    private final double most;
    private final Syllables syllables;
    private final Message message;

    Readability(RuleEntry entry, Materials materials) {
        this.grades = entry.keys().require("metrics", "One or more grades, such as 'Flesch-Kincaid'.").items().stream()
                .map(Readability::grade)
                .toList();
        this.most = entry.keys().number("grade", 0);
        this.syllables = Syllables.of(materials.lists());
        this.message = Message.of(entry, ": %s");
    }

    private static Grade grade(YamlNode node) {
        List<String> known = Arrays.stream(Grade.values()).map(Grade::title).toList();
        return Arrays.stream(Grade.values())
                .filter(it -> it.title().equals(node.string()))
                .findFirst()
                .orElseThrow(() -> node.mistake(
                        "unknown grade '%s'".formatted(node.string()), Nearest.hint(node.string(), known)));
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
        double mean =
                grades.stream().mapToDouble(it -> it.of(measures)).average().orElse(0);
        if (mean > most) {
            hits.accept(Hit.ofArticle(message.with(List.of(String.format(Locale.ROOT, "%.2f", mean)))));
        }
    }
}
