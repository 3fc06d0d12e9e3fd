package io.github.copydesk.maven;

import io.github.copydesk.engine.Progress;
import io.github.copydesk.maven.Outcome.Level;
import io.github.copydesk.maven.Outcome.Line;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Passes on what a run says to Maven's log, and remembers what another run of the same inputs would say. */
final class Transcript extends SystemStreamLog {
    private final Log log;
    private final List<Line> lines = new ArrayList<>();
    private volatile boolean complained;

    Transcript(Log log) {
        this.log = log;
    }

    /** How far it is does not belong into a transcript, nor do complaints. */
    Progress progress(Progress progress) {
        return new Progress() {
            @Override
            public void checked(int checked, int all) {
                progress.checked(checked, all);
            }

            @Override
            public void warn(String line) {
                Transcript.this.warn(line);
            }

            @Override
            public void complain(String line) {
                complained = true;
                progress.complain(line);
            }
        };
    }

    boolean complained() {
        return complained;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Says again what another run said. */
    static void say(List<Line> lines, Log log) {
        lines.forEach(line -> say(line, log));
    }

    private static void say(Line line, Log log) {
        switch (line.level()) {
            case ERROR -> log.error(line.text());
            case WARN -> log.warn(line.text());
            case INFO -> log.info(line.text());
            case DEBUG -> log.debug(line.text());
        }
    }

    private void add(Level level, CharSequence text) {
        Line line = new Line(level, text.toString());
        lines.add(line);
        say(line, log);
    }

    @Override
    public void error(CharSequence text) {
        add(Level.ERROR, text);
    }

    @Override
    public void warn(CharSequence text) {
        add(Level.WARN, text);
    }

    @Override
    public void info(CharSequence text) {
        add(Level.INFO, text);
    }

    @Override
    public void debug(CharSequence text) {
        if (log.isDebugEnabled()) {
            add(Level.DEBUG, text);
        }
    }
}
