package io.github.copydesk.results;

import java.util.Comparator;

/**
 * An entry of copydesk.yml or of the baseline that no longer suppresses anything.
 *
 * @param where the file and line of the entry, or the article that it is about
 * @param text the flagged text that it names; may be empty
 */
public record UnusedSuppression(SuppressionSource by, String where, String rule, String text)
        implements Comparable<UnusedSuppression> {
    private static final Comparator<UnusedSuppression> ORDER = Comparator.comparing(UnusedSuppression::by)
            .thenComparing(UnusedSuppression::where)
            .thenComparing(UnusedSuppression::rule)
            .thenComparing(UnusedSuppression::text);

    @Override
    public int compareTo(UnusedSuppression other) {
        return ORDER.compare(this, other);
    }
}
