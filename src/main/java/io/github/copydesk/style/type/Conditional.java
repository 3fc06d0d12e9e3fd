package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * {@code conditional}: a match of the first pattern requires one of the second, as an abbreviation requires its
 * explanation.
 *
 * <p>If the second pattern has a group, it must have matched the same words, in this passage or an earlier one.
 */
final class Conditional implements StyleType {
    private final Pattern first;
    private final Pattern second;
    private final boolean defines;
    private final Exceptions exceptions;
    private final Wording wording;

    Conditional(RuleEntry entry, Materials materials) {
        this.first = Patterns.one(entry.keys().require("first", "The pattern that needs another one."), false);
        this.second = Patterns.one(entry.keys().require("second", "The pattern that must come first."), false);
        this.defines = second.matcher("").groupCount() > 0;
        this.exceptions = Exceptions.of(entry, materials);
        this.wording = Wording.of(entry, ": '%s'");
    }

    @Override
    public List<Pattern> patterns() {
        return List.of(first, second);
    }

    @Override
    public PassageReader reader(Steps steps) {
        Set<String> defined = new HashSet<>();
        return (passage, literals, hits) -> read(passage, steps, defined, hits);
    }

    private void read(Passage passage, Steps steps, Set<String> defined, Consumer<Hit> hits) {
        for (Matches.Match definition : Matches.of(second, passage, steps)) {
            if (!defines) {
                return;
            }
            defined.addAll(definition.groups());
        }
        for (Matches.Match use : Matches.of(first, passage, steps)) {
            String words = passage.text().substring(use.start(), use.end());
            if (passage.isProse(use.start(), use.end()) && !defined.contains(words) && !exceptions.areIn(words)) {
                hits.accept(wording.of(passage, use.start(), use.end()));
            }
        }
    }
}
