package io.github.copydesk.run;

import java.util.Set;

/** Passes on the lines that were not logged before. */
record UnloggedLines(Set<String> heard, Listener listener) implements Listener {
    @Override
    public void hear(Line line) {
        if (!heard.contains(line.text())) {
            listener.hear(line);
        }
    }

    @Override
    public void begun(String article) {
        listener.begun(article);
    }

    @Override
    public void done(String article) {
        listener.done(article);
    }
}
