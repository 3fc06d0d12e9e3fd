package io.github.copydesk.run;

import io.github.copydesk.report.Counts;
import io.github.copydesk.rule.Gate;
import io.github.copydesk.rule.Results;
import io.github.copydesk.rule.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a build fails.
 *
 * @param canFail whether it can at all
 */
public record Verdict(boolean canFail, Gate gate) {
    private static final Set<String> SEVERITIES = Set.of("error", "warning", "note");

    /**
     * As users write it.
     *
     * @throws IllegalArgumentException when they made a mistake
     */
    public static Verdict of(boolean canFail, String least, int allowed) {
        if (!SEVERITIES.contains(least)) {
            throw new IllegalArgumentException(
                    "violationSeverity is '" + least + "'; it must be 'error', 'warning' or 'note'");
        }
        if (allowed < 0) {
            throw new IllegalArgumentException(
                    "maxAllowedViolations is " + allowed + "; it must be 0 or more; failOnViolation=false allows any");
        }
        return new Verdict(canFail, new Gate(Severity.valueOf(least.toUpperCase(Locale.ROOT)), allowed));
    }

    /**
     * Why the build fails: more findings of the severity, or a graver one, are there than are allowed.
     *
     * @param report where the report is
     */
    Optional<String> failure(Results results, String report) {
        return canFail && !gate.passes(results)
                ? Optional.of("copydesk found " + Counts.of(results) + allowance()
                        + "; the report is " + report
                        + ". Mend the articles ('mvn copydesk:fix' does what is certain), let stand what is right (stet),"
                        + " or count only what is new ('mvn copydesk:baseline')")
                : Optional.empty();
    }

    private String allowance() {
        return gate.allowed() == 0 ? "" : " (" + gate.allowed() + " allowed)";
    }
}
