package io.github.copydesk.results;

import java.util.Comparator;

/**
 * An entry of copydesk.yml or of the baseline that silences nothing any more.
 *
 * @param where the file and line of the entry, or the article that it is about
 * @param text what it would silence; may be empty
 */
public record Stale(Silencer by, String where, String rule, String text) implements Comparable<Stale> {
    private static final Comparator<Stale> ORDER = Comparator.comparing(Stale::by)
            .thenComparing(Stale::where)
            .thenComparing(Stale::rule)
            .thenComparing(Stale::text);

    @Override
    public int compareTo(Stale other) {
        return ORDER.compare(this, other);
    }
}
