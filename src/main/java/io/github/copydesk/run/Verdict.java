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
 * @param needsArticles whether a run that reads no article fails the build, since their folder was configured
 */
public record Verdict(Gate gate, boolean needsArticles) {
    private static final Set<String> SEVERITIES = Set.of("error", "warning", "note");

    /**
     * Reads the settings of users.
     *
     * @param canFail whether findings can fail the build at all
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
        return new Verdict(new Gate(Severity.valueOf(least.toUpperCase(Locale.ROOT)), allowed, canFail), false);
    }

    /** The same with or without the need for articles. */
    public Verdict needingArticles(boolean needed) {
        return new Verdict(gate, needed);
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
        return gate.isFailedBy(results)
                ? Optional.of("copydesk found " + Counts.of(results) + allowance()
                        + "; the report is " + report
                        + ". Correct the articles" + fixing(results)
                        + ", accept what is right (stet), or count only new findings ('"
                        + Commands.MAVEN.named("baseline") + "')")
                : Optional.empty();
    }

    /** What the log says if there are more findings than allowed and the build goes on. */
    public Optional<String> leniency(Results results) {
        return gate.fails() || gate.passes(results)
                ? Optional.empty()
                : Optional.of("these findings do not fail the build, since failOnViolation is false");
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
