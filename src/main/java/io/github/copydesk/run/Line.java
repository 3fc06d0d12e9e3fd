package io.github.copydesk.run;

/** A line of a run's log. */
public record Line(Level level, String text) {
    /** The level of a line, as in a build's log. */
    public enum Level {
        DEBUG,
        INFO,
        WARN,
        ERROR
    }
}
