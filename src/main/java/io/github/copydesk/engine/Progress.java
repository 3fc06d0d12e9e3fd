package io.github.copydesk.engine;

/** Is told how far a run is. Called from any thread. */
@FunctionalInterface
public interface Progress {
    /** A run that nobody watches. */
    Progress NONE = (checked, all) -> {};

    /** So many articles of all are checked. */
    void checked(int checked, int all);
}
