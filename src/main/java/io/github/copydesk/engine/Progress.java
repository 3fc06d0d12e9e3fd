package io.github.copydesk.engine;

/** Is told how far a run is. Any thread may call it. */
@FunctionalInterface
public interface Progress {
    /** A run that nobody watches. */
    Progress NONE = (checked, all) -> {};

    /** So many articles of all are checked. */
    void checked(int checked, int all);

    /** An article is read or checked from now on. */
    default void begun(String article) {}

    /** What was begun is done; of an article that LanguageTool has read too. */
    default void done(String article) {}

    /** Something that people should know about the run, such as what was recognised. */
    default void inform(String line) {}

    /** Something that the newsroom should know and that is no finding, such as a rule that is left out. */
    default void warn(String line) {}

    /** Something that went wrong in this run and need not in the next. */
    default void complain(String line) {
        warn(line);
    }
}
