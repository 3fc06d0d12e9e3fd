package io.github.copydesk.run;

import io.github.copydesk.run.Line.Level;

/** Is told what a run says, and where it is. Any thread may call it. */
@FunctionalInterface
public interface Listener {
    void hear(Line line);

    default void warn(String text) {
        hear(new Line(Level.WARN, text));
    }

    default void info(String text) {
        hear(new Line(Level.INFO, text));
    }

    /** It begins with an article, which it may do more than once. */
    default void begun(String article) {}

    /** It has done what it began, or is alive otherwise. */
    default void done(String article) {}
}
