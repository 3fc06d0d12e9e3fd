package io.github.copydesk.style.type;

import io.github.copydesk.check.Materials;
import io.github.copydesk.rulebook.RuleEntry;
import java.util.Optional;

/** Creates the type of a rule. A new type needs a line here and its keys in {@code RuleType}. */
public final class StyleTypes {
    private StyleTypes() {}

    /** The type of a rule; empty if it is not one of the Vale check format. */
    public static Optional<StyleType> of(RuleEntry entry, Materials materials) {
        return switch (entry.type()) {
            case EXISTENCE -> Optional.of(new Existence(entry, materials));
            case SUBSTITUTION -> Optional.of(new Substitution(entry, materials));
            case OCCURRENCE -> Optional.of(new Occurrence(entry, materials));
            case REPETITION -> Optional.of(new Repetition(entry, materials));
            case CONSISTENCY -> Optional.of(new Consistency(entry, materials));
            case CONDITIONAL -> Optional.of(new Conditional(entry, materials));
            case CAPITALIZATION -> Optional.of(new Capitalization(entry, materials));
            case METRIC -> Optional.of(new Metric(entry, materials));
            case READABILITY -> Optional.of(new Readability(entry, materials));
            case SPELLING -> Optional.of(new Spelling(entry, materials));
            case SEQUENCE -> Optional.of(new Sequence(entry));
            default -> Optional.empty();
        };
    }
}
