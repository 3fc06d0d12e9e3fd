package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.style.passage.Passage;
import io.github.copydesk.style.pattern.Alternatives;
import io.github.copydesk.style.pattern.FoundLiterals;
import io.github.copydesk.style.pattern.LiteralIndex;
import io.github.copydesk.style.pattern.Patterns;
import io.github.copydesk.style.pattern.Steps;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * {@code conditional}: a match of the first pattern requires one of the second, as an abbreviation requires its
 * explanation.
 *
 * <p>If the second pattern has a group, it must have matched the same words, in this passage or an earlier one.
 */
final class Conditional implements StyleType {
    private final Alternatives first;
    private final Alternatives second;
    private final boolean defines;
    private final Exceptions exceptions;
    private final Wording wording;

    Conditional(RuleEntry entry, Materials materials) {
        LiteralIndex index = LiteralIndex.of(materials.lists());
        this.first =
                Patterns.search(entry.keys().require("first", "The pattern that needs another one."), false, index);
        this.second =
                Patterns.search(entry.keys().require("second", "The pattern that must come first."), false, index);
        this.defines = second.groups() > 0;
        this.exceptions = Exceptions.of(entry, materials);
        this.wording = Wording.of(entry, ": '%s'");
    }

    @Override
    public List<String> patterns() {
        return List.of(first.pattern(), second.pattern());
    }

    @Override
    public PassageReader reader(Steps steps) {
        Set<String> defined = new HashSet<>();
        return (passage, literals, hits) -> read(passage, literals, steps, defined, hits);
    }

    private void read(Passage passage, FoundLiterals literals, Steps steps, Set<String> defined, Consumer<Hit> hits) {
        for (Matches.Match definition : Matches.of(second, passage, literals, steps)) {
            if (!defines) {
                return;
            }
            defined.addAll(definition.groups());
        }
        for (Matches.Match use : Matches.of(first, passage, literals, steps)) {
            String words = passage.text().substring(use.start(), use.end());
            if (passage.isProse(use.start(), use.end()) && !defined.contains(words) && !exceptions.areIn(words)) {
                hits.accept(wording.of(passage, use.start(), use.end()));
            }
        }
    }
}
