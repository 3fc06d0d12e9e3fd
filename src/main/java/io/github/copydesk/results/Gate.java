package io.github.copydesk.results;

/**
 * What a build lets pass.
 *
 * @param severity the lowest severity that counts
 * @param allowed how many of these may be there
 */
public record Gate(Severity severity, int allowed) {
    /** No errors. */
    public static final Gate DEFAULT = new Gate(Severity.ERROR, 0);

    public boolean passes(Results results) {
        return counted(results) <= allowed;
    }

    /** How many findings count. */
    public long counted(Results results) {
        return results.findings()
                .filter(finding -> finding.severity().atLeast(severity))
                .count();
    }
}
