package io.github.copydesk.style.pattern;

import java.util.Comparator;

/**
 * How a match begins: a literal, or a run of characters that is the longest one before the literal, which it may share
 * characters with.
 *
 * @param run the class of the run's characters, or empty
 * @param literal with all letters folded
 */
record Start(String run, String literal) implements Comparable<Start> {
    private static final Comparator<Start> ORDER =
            Comparator.comparing(Start::literal).thenComparing(Start::run);

    @Override
    public int compareTo(Start other) {
        return ORDER.compare(this, other);
    }
}
