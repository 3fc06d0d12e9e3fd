package io.github.copydesk.engine;

/** Listens to the progress of a run. It may be called by any thread. */
@FunctionalInterface
public interface Progress {
    /** Ignores everything. */
    Progress NONE = (checked, all) -> {};

    /**
     * Some articles are checked.
     *
     * @param checked how many so far
     * @param all how many there are
     */
    void checked(int checked, int all);

    /**
     * LanguageTool has read some articles, or their results were cached.
     *
     * @param read how many so far
     * @param all how many there are
     */
    default void proofread(int read, int all) {}

    /** An article begins to be read or checked. */
    default void begun(String article) {}

    /** Reading or checking an article has ended; also called when LanguageTool has read it. */
    default void done(String article) {}

    /** Information about the run, such as the generator that was recognised. */
    default void inform(String line) {}

    /** A warning that is not a finding, such as a rule that is left out. */
    default void warn(String line) {}

    /** A failure of this run that may not occur in the next one. */
    default void complain(String line) {
        warn(line);
    }
}
