package io.github.copydesk.run;

import io.github.copydesk.engine.Progress;
import io.github.copydesk.run.Line.Level;
import java.util.ArrayList;
import java.util.List;

/** Passes on the log of a run, and remembers the lines that a run over the same input would log again. */
final class Transcript implements Listener {
    private final Listener listener;
    private final boolean debug;
    private final List<Line> lines = new ArrayList<>();
    private volatile boolean complained;

    /** @param debug whether debug lines are shown */
    Transcript(Listener listener, boolean debug) {
        this.listener = listener;
        this.debug = debug;
    }

    /** Progress and complaints are not remembered. */
    Progress progress(Progress progress) {
        return new Progress() {
            @Override
            public void checked(int checked, int all) {
                progress.checked(checked, all);
            }

            @Override
            public void proofread(int read, int all) {
                progress.proofread(read, all);
            }

            @Override
            public void inform(String line) {
                Transcript.this.info(line);
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

            @Override
            public void begun(String article) {
                progress.begun(article);
            }

            @Override
            public void done(String article) {
                progress.done(article);
            }
        };
    }

    boolean complained() {
        return complained;
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void hear(Line line) {
        if (debug || line.level() != Level.DEBUG) {
            lines.add(line);
            listener.hear(line);
        }
    }
}
