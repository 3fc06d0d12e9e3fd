package io.github.copydesk.run;

import io.github.copydesk.command.Commands;
import io.github.copydesk.fix.MeasuredFixes;
import io.github.copydesk.report.Counts;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a build fails.
 *
 * @param canFail whether findings can fail it at all
 * @param needsArticles whether a run that reads no article fails the build, since their folder was configured
 */
public record Verdict(boolean canFail, Gate gate, boolean needsArticles) {
    private static final Set<String> SEVERITIES = Set.of("error", "warning", "note");

    /**
     * Reads the settings of users.
     *
     * @throws IllegalArgumentException when a setting is invalid
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
        return new Verdict(canFail, new Gate(Severity.valueOf(least.toUpperCase(Locale.ROOT)), allowed), false);
    }

    /** The same with or without the need for articles. */
    public Verdict needingArticles(boolean needed) {
        return new Verdict(canFail, gate, needed);
    }

    /**
     * Why the build fails: there are more findings of the severity, or a higher one, than allowed, or no article was
     * read.
     *
     * @param report where the report is
     */
    Optional<String> failure(Results results, String report) {
        if (needsArticles && results.pages().isEmpty()) {
            return Optional.of("copydesk read no article; correct contentDirectory or includes, or leave them out");
        }
        return canFail && !gate.passes(results)
                ? Optional.of("copydesk found " + Counts.of(results) + allowance()
                        + "; the report is " + report
                        + ". Correct the articles" + fixing(results)
                        + ", accept what is right (stet), or count only new findings ('"
                        + Commands.MAVEN.named("baseline") + "')")
                : Optional.empty();
    }

    /** The command that corrects some of the findings; empty if it would correct none. */
    private static String fixing(Results results) {
        return results.findings().anyMatch(MeasuredFixes.builtIn()::isCertain)
                ? " ('" + Commands.MAVEN.named("fix") + "' writes certain replacements)"
                : "";
    }

    private String allowance() {
        return gate.allowed() == 0 ? "" : " (" + Counts.number(gate.allowed()) + " allowed)";
    }
}
