package io.github.copydesk.corpus;

/** The lines of all articles, and in how many each stands. Adding is commutative and associative. */
public final class LineCensus {
    public void add(LineEvidence evidence) {
        // nothing to count yet
    }
}
