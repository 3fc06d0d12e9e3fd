package io.github.copydesk.names;

/** What all articles together say about names. Adding is commutative and associative. */
public final class NameCensus {
    public void add(NameEvidence evidence) {
        // nothing to count yet
    }
}
