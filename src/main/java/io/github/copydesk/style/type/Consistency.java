package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Dialect;
import io.github.copydesk.style.pattern.LiteralIndex;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import io.github.copydesk.yaml.YamlEntry;
import io.github.copydesk.yaml.YamlMap;
import io.github.copydesk.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code consistency}: of two spellings, an article must use only one. */
final class Consistency implements StyleType {
    /** The pairs of spellings, one pattern each; group 1 is the first spelling, any other match the second. */
    private final List<Pattern> pairs = new ArrayList<>();

    /** The number of each pair in the index of literals. */
    private final List<Integer> numbers = new ArrayList<>();

    private final Wording wording;

    Consistency(RuleEntry entry, Materials materials) {
        LiteralIndex index = LiteralIndex.of(materials.lists());
        boolean ignoreCase = entry.keys().bool("ignorecase", false);
        boolean words = !entry.keys().bool("nonword", false);
        YamlMap either = entry.keys()
                .require("either", "A map from one spelling to the other.")
                .map();
        for (YamlEntry pair : either.entries()) {
            YamlNode value = pair.value();
            String one = Patterns.valid(pair.place(), () -> Dialect.toJavaWithoutCaptures(pair.key()));
            String other = Patterns.valid(value.place(), () -> Dialect.toJavaWithoutCaptures(value.string()));
            String any = "(" + one + ")|(?:" + other + ")";
            Pattern both = Patterns.compile(words ? Patterns.word(any) : Patterns.anywhere(any), ignoreCase, entry);
            pairs.add(both);
            numbers.add(index.add(List.of(both.pattern())));
        }
        this.wording = Wording.of(entry, ": '%s'");
    }

    @Override
    public List<String> patterns() {
        return pairs.stream().map(Pattern::pattern).toList();
    }

    @Override
    public PassageReader reader(Steps steps) {
        boolean[] one = new boolean[pairs.size()];
        boolean[] other = new boolean[pairs.size()];
        return (passage, literals, hits) -> {
            for (int i = 0; i < one.length; i++) {
                if (literals.has(numbers.get(i))) {
                    read(i, passage, steps, one, other, hits);
                }
            }
        };
    }

    /**
     * Reads a passage. Once both spellings have occurred, each passage with one of them is reported, at its last match.
     */
    private void read(int i, Passage passage, Steps steps, boolean[] one, boolean[] other, Consumer<Hit> hits) {
        Matcher matcher = pairs.get(i).matcher(steps.over(passage.characters()));
        int start = -1;
        int end = -1;
        while (matcher.find()) {
            if (matcher.group(1) == null) {
                other[i] = true;
            } else {
                one[i] = true;
            }
            start = matcher.start();
            end = matcher.end();
        }
        if (start >= 0 && one[i] && other[i]) {
            hits.accept(wording.of(passage, start, end));
        }
    }
}
