package io.github.copydesk.results;

/**
 * When a build fails.
 *
 * @param severity the lowest severity that can fail it
 * @param allowed how many findings of that severity, or a higher one, are allowed
 */
public record Gate(Severity severity, int allowed) {
    /** Fails on any error. */
    public static final Gate DEFAULT = new Gate(Severity.ERROR, 0);

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
