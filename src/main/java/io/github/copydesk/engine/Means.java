package io.github.copydesk.engine;

import io.github.copydesk.jvm.Tuning;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a run may use of the machine. It changes how fast the results are there, and never the results.
 *
 * @param threads how many articles are read at the same time, at least one
 * @param fork whether the run may have JVMs of its own
 * @param here how this JVM is tuned, if it is one that was started for the run and in which LanguageTool may run too
 * @param memory how many bytes the articles may take, about; those that find no room are read more than once
 * @param cache the folder where results of earlier runs are kept, if they are
 */
public record Means(int threads, boolean fork, Optional<Tuning> here, long memory, Optional<Path> cache) {
    public Means {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
        }
    }

    /** In a JVM that was not started for the run. */
    public Means(int threads, boolean fork, Optional<Path> cache) {
        this(threads, fork, Optional.empty(), share(), cache);
    }

    /** So much of the memory of this JVM that there is enough for everything else. */
    public static long share() {
        return Runtime.getRuntime().maxMemory() / 4;
    }

    /** This JVM and nothing else. */
    public static Means plain(int threads) {
        return new Means(threads, false, Optional.empty());
    }
}
