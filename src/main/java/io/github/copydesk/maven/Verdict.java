package io.github.copydesk.maven;

import io.github.copydesk.report.Counts;
import io.github.copydesk.rule.Gate;
import io.github.copydesk.rule.Results;
import io.github.copydesk.rule.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/** Decides whether a build fails. */
final class Verdict {
    private static final Set<String> SEVERITIES = Set.of("error", "warning", "note");

    private final boolean canFail;
    private final Gate gate;

    Verdict(boolean canFail, String least, int allowed) throws MojoExecutionException {
        if (!SEVERITIES.contains(least)) {
            throw new MojoExecutionException(
                    "violationSeverity is '" + least + "'; it must be 'error', 'warning' or 'note'");
        }
        if (allowed < 0) {
            throw new MojoExecutionException(
                    "maxAllowedViolations is " + allowed + "; it must be 0 or more; failOnViolation=false allows any");
        }
        this.canFail = canFail;
        this.gate = new Gate(Severity.valueOf(least.toUpperCase(Locale.ROOT)), allowed);
    }

    Gate gate() {
        return gate;
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
