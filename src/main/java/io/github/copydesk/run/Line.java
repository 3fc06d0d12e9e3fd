package io.github.copydesk.run;

/** A line that a run says. */
public record Line(Level level, String text) {
    /** For whom it is, as builds know it. */
    public enum Level {
        DEBUG,
        INFO,
        WARN,
        ERROR
    }
}
