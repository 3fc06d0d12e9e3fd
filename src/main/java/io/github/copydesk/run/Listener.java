package io.github.copydesk.run;

import io.github.copydesk.run.Line.Level;

/** Listens to the log and the progress of a run. It may be called by any thread. */
@FunctionalInterface
public interface Listener {
    void hear(Line line);

    default void warn(String text) {
        hear(new Line(Level.WARN, text));
    }

    default void info(String text) {
        hear(new Line(Level.INFO, text));
    }

    /** The run begins to read an article; it may do so more than once. */
    default void begun(String article) {}

    /** The run has finished what it began, or shows that it is alive. */
    default void done(String article) {}
}
