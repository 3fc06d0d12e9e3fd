package io.github.copydesk.results;

/**
 * Which findings are too many for a build.
 *
 * @param severity the lowest severity that can fail it
 * @param allowed how many findings of that severity, or a higher one, are allowed
 * @param fails whether more of them fail the build, or are only reported
 */
public record Gate(Severity severity, int allowed, boolean fails) {
    /** Fails on any error. */
    public static final Gate DEFAULT = new Gate(Severity.ERROR, 0, true);

    /** The same findings are too many, but the build goes on. */
    public Gate onlyReporting() {
        return new Gate(severity, allowed, false);
    }

    /** Whether a build with these results fails. */
    public boolean isFailedBy(Results results) {
        return fails && !passes(results);
    }

    /** Whether there are no more findings than allowed. */
    public boolean passes(Results results) {
        return counted(results) <= allowed;
    }

    /** How many findings have at least this severity. */
    public long counted(Results results) {
        return results.findings()
                .filter(finding -> finding.severity().atLeast(severity))
                .count();
    }
}
