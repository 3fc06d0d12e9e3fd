package io.github.copydesk.maven;

import io.github.copydesk.run.Line;
import io.github.copydesk.run.Listener;
import org.apache.maven.plugin.logging.Log;

/** Writes the log of a run into Maven's log. */
record BuildLog(Log log) implements Listener {
    @Override
    public void hear(Line line) {
        switch (line.level()) {
            case ERROR -> log.error(line.text());
            case WARN -> log.warn(line.text());
            case INFO -> log.info(line.text());
            case DEBUG -> log.debug(line.text());
        }
    }
}
