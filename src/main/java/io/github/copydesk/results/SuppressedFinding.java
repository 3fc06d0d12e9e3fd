package io.github.copydesk.results;

/**
 * A finding that stands in the article and does not count.
 *
 * @param reason what somebody wrote about it, in one line; may be empty
 */
public record SuppressedFinding(Finding finding, SuppressionSource by, String reason)
        implements Comparable<SuppressedFinding> {
    /** By place, as findings are. */
    @Override
    public int compareTo(SuppressedFinding other) {
        return finding.compareTo(other.finding);
    }
}
