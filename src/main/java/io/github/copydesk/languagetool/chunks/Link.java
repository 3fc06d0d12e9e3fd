package io.github.copydesk.languagetool.chunks;

import org.jspecify.annotations.Nullable;

/**
 * A sequence of tags: its last tag, and the sequence before it.
 *
 * @param tag the index of the tag; -1 for the empty sequence
 * @param score the sum of the logarithms of all probabilities
 */
record Link(@Nullable Link before, int tag, double probability, double score) implements Comparable<Link> {
    static final Link START = new Link(null, -1, 1, 0);

    int tagBefore() {
        return before == null ? -1 : before.tag;
    }

    /** Sorts the better sequence first. */
    @Override
    public int compareTo(Link other) {
        return Double.compare(other.score, score);
    }
}
