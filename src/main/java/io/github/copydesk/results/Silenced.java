package io.github.copydesk.results;

/**
 * A finding that stands in the article and does not count.
 *
 * @param reason what somebody wrote about it, in one line; may be empty
 */
public record Silenced(Finding finding, Silencer by, String reason) implements Comparable<Silenced> {
    /** By place, as findings are. */
    @Override
    public int compareTo(Silenced other) {
        return finding.compareTo(other.finding);
    }
}
