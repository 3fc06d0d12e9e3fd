package io.github.copydesk.rulebook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How a rule is implemented: the value of {@code extends} on its page. A class, another tool, or a type of Vale's check
 * format.
 */
public enum RuleType {
    /** A class in the package of checks, named after the rule. */
    JAVA,
    /** What LanguageTool says. */
    LANGUAGETOOL,
    /** What the engine itself finds when it applies stets to the findings of the others. */
    ENGINE,
    EXISTENCE,
    SUBSTITUTION,
    CAPITALIZATION,
    CONDITIONAL,
    CONSISTENCY,
    METRIC,
    OCCURRENCE,
    READABILITY,
    REPETITION,
    SCRIPT,
    SEQUENCE,
    SPELLING;

    /** The keys of this type alone, beside those that every rule may have. */
    List<String> keys() {
        return switch (this) {
            case EXISTENCE -> List.of("tokens", "raw", "exceptions", "ignorecase", "nonword", "append", "vocab");
            case SUBSTITUTION -> List.of("swap", "exceptions", "ignorecase", "nonword", "capitalize", "vocab", "pos");
            case OCCURRENCE -> List.of("token", "max", "min", "ignorecase");
            case REPETITION -> List.of("tokens", "max", "ignorecase", "alpha", "exceptions", "vocab");
            case CONSISTENCY -> List.of("either", "ignorecase", "nonword");
            case CONDITIONAL -> List.of("first", "second", "ignorecase", "exceptions", "vocab");
            case CAPITALIZATION ->
                List.of("match", "style", "exceptions", "indicators", "threshold", "prefix", "vocab");
            case METRIC -> List.of("formula", "condition");
            case READABILITY -> List.of("metrics", "grade");
            case SPELLING ->
                List.of(
                        "aff",
                        "append",
                        "custom",
                        "dic",
                        "dicpath",
                        "dictionaries",
                        "exceptions",
                        "filters",
                        "ignore",
                        "threshold",
                        "vocab");
            case SEQUENCE -> List.of("tokens", "ignorecase");
            default -> List.of();
        };
    }

    /** Whether a Vale style may have it. */
    boolean isVale() {
        return compareTo(EXISTENCE) >= 0;
    }

    /** Whether rules of this type are run; a script is a program in a language of Vale's own. */
    boolean isRun() {
        return this != SCRIPT;
    }

    static Optional<RuleType> of(String name) {
        return Arrays.stream(values())
                .filter(type -> type.toString().equals(name))
                .findFirst();
    }

    /** As it is written in rules: {@code existence}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
