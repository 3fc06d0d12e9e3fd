package io.github.copydesk.results;

/**
 * A finding that does not count.
 *
 * @param by what suppresses it
 * @param reason the reason that somebody wrote, in one line; may be empty
 */
public record SuppressedFinding(Finding finding, SuppressionSource by, String reason)
        implements Comparable<SuppressedFinding> {
    /** By span, as findings. */
    @Override
    public int compareTo(SuppressedFinding other) {
        return finding.compareTo(other.finding);
    }
}
