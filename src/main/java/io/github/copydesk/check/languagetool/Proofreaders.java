package io.github.copydesk.check.languagetool;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * The proofreaders of a run: as many for each language as there are threads. All are built before the first is asked,
 * since building one changes rule objects that the others share.
 */
public final class Proofreaders {
    private final NavigableMap<String, BlockingQueue<Proofreader>> idle = new TreeMap<>();
    private final NavigableSet<String> missing = new TreeSet<>();

    private Proofreaders() {}

    /** None for a language that the class path does not have: see {@link #missing()}. */
    public static Proofreaders of(Iterable<String> languages, int threads, LanguageToolSettings settings) {
        Proofreaders proofreaders = new Proofreaders();
        NavigableSet<String> wanted = new TreeSet<>();
        languages.forEach(wanted::add);
        for (String language : wanted) {
            BlockingQueue<Proofreader> queue = new ArrayBlockingQueue<>(threads);
            try {
                for (int i = 0; i < threads; i++) {
                    queue.add(new InProcessProofreader(language, settings));
                }
                proofreaders.idle.put(language, queue);
            } catch (MissingLanguageException e) {
                proofreaders.missing.add(language);
            }
        }
        return proofreaders;
    }

    /**
     * Builds what a single language needs, to say early that it is not there.
     *
     * @throws MissingLanguageException when the class path has no module for it
     */
    public static void require(String language) {
        if (!org.languagetool.Languages.isLanguageSupported(language)) {
            throw new MissingLanguageException(language);
        }
    }

    /** Languages that were asked for and that the class path does not have. */
    public NavigableSet<String> missing() {
        return missing;
    }

    /** Waits until a proofreader of the language is idle, and asks it. */
    List<Remark> read(String language, String prose) throws InterruptedException {
        BlockingQueue<Proofreader> queue = idle.get(language);
        if (queue == null) {
            throw new IllegalArgumentException("no proofreader for " + language + ", only "
                    + Map.copyOf(idle).keySet());
        }
        Proofreader proofreader = queue.take();
        try {
            return proofreader.read(prose);
        } finally {
            queue.add(proofreader);
        }
    }
}
