package io.github.copydesk.engine;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.jvm.Tuning;
import java.util.Optional;

/**
 * What a run may use of the machine. It changes the speed of a run, never its results.
 *
 * @param threads how many articles are read at the same time, at least one
 * @param fork whether the run may start JVMs
 * @param here how this JVM is tuned, if it was started for the run, so that LanguageTool can run in it
 * @param memory about how many bytes the parsed articles may take; those beyond it are read more than once
 * @param cache the folder of the cache; empty for none
 * @param disk from which everything is read that the results depend on
 */
public record Resources(
        int threads, boolean fork, Optional<Tuning> here, long memory, Optional<CacheFolder> cache, Disk disk) {
    /** As much as some ten thousand articles of news need. */
    private static final long MOST = 272L << 20;

    public Resources {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
        }
    }

    /** For a JVM that was not started for the run. */
    public Resources(int threads, boolean fork, Optional<CacheFolder> cache) {
        this(threads, fork, Optional.empty(), share(), cache, Disk.plain());
    }

    /** The same with another disk. */
    public Resources reading(Disk other) {
        return new Resources(threads, fork, here, memory, cache, other);
    }

    /**
     * The part of this JVM's memory for parsed articles. If the memory is large, it is no more than makes a run faster.
     */
    public static long share() {
        return Math.min(Runtime.getRuntime().maxMemory() / 4, MOST);
    }

    /** This JVM only, without a cache. */
    public static Resources plain(int threads) {
        return new Resources(threads, false, Optional.empty());
    }
}
