package io.github.copydesk.config;

import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.Severity;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a newsroom thinks of rules, by their ids; {@code languagetool} stands for all of its rules that
 * are not named themselves.
 */
public record SeverityChoices(Map<String, Severity> levels, Set<String> off) {
    public static final SeverityChoices NONE = new SeverityChoices(Map.of(), Set.of());

    public SeverityChoices {
        levels = Map.copyOf(levels);
        off = Set.copyOf(off);
    }

    /** The level at which the rule counts, or nothing where it is off. */
    public Optional<Severity> of(Rule rule) {
        for (String id : new String[] {rule.id(), rule.folder()}) {
            if (off.contains(id)) {
                return Optional.empty();
            }
            Severity level = levels.get(id);
            if (level != null) {
                return Optional.of(level);
            }
        }
        return Optional.of(rule.level());
    }
}
