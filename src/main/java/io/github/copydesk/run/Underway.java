package io.github.copydesk.run;

import java.util.Map;
import java.util.TreeMap;

/** The articles that a run is reading; its text continues the message about what ended the run. */
final class Underway implements Listener {
    private final Listener listener;
    private final Map<String, Integer> articles = new TreeMap<>();

    Underway(Listener listener) {
        this.listener = listener;
    }

    @Override
    public void hear(Line line) {
        listener.hear(line);
    }

    @Override
    public synchronized void begun(String article) {
        articles.merge(article, 1, Integer::sum);
    }

    @Override
    public synchronized void done(String article) {
        articles.computeIfPresent(article, (path, count) -> count == 1 ? null : count - 1);
    }

    @Override
    public synchronized String toString() {
        return articles.isEmpty() ? "" : " while it read " + String.join(", ", articles.keySet());
    }
}
