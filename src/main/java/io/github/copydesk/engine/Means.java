package io.github.copydesk.engine;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run may use of the machine. It changes how fast the results are there, and never the results.
 *
 * @param threads how many articles are read at the same time, at least one
 * @param fork whether LanguageTool gets a JVM of its own
 * @param cache the folder where results of earlier runs are kept, if they are
 */
public record Means(int threads, boolean fork, Optional<Path> cache) {
    public Means {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
        }
    }

    /** This JVM and nothing else. */
    public static Means plain(int threads) {
        return new Means(threads, false, Optional.empty());
    }
}
