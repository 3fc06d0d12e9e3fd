package io.github.copydesk.check.pattern;

import io.github.copydesk.check.Check;
import io.github.copydesk.check.Materials;
import io.github.copydesk.rule.RuleEntry;
import java.util.Optional;

/** Makes the check of a rule by its type. A new type is a line here and its keys in {@code RuleType}. */
public final class PatternTypes {
    private PatternTypes() {}

    /** Nothing for a type that is made of something else than patterns. */
    public static Optional<Check> check(RuleEntry entry, Materials materials) {
        return switch (entry.type()) {
            case EXISTENCE -> Optional.of(Existence.check(entry, materials));
            case SUBSTITUTION -> Optional.of(Substitution.check(entry, materials));
            default -> Optional.empty();
        };
    }
}
