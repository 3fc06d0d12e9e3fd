package io.github.copydesk.engine;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.jvm.Tuning;
import java.util.Optional;

/**
 * What a run may use of the machine. It changes how fast the results are there, and never the results.
 *
 * @param threads how many articles are read at the same time, at least one
 * @param fork whether the run may have JVMs of its own
 * @param here how this JVM is tuned, if it is one that was started for the run and in which LanguageTool may run too
 * @param memory how many bytes the articles may take, about; those that find no room are read more than once
 * @param cache the folder where results of earlier runs are kept, if they are
 * @param disk where everything is read that the results depend on
 */
public record Resources(
        int threads, boolean fork, Optional<Tuning> here, long memory, Optional<CacheFolder> cache, Disk disk) {
    public Resources {
        if (threads < 1) {
            throw new IllegalArgumentException("threads is " + threads + "; it must be 1 or more");
        }
    }

    /** In a JVM that was not started for the run. */
    public Resources(int threads, boolean fork, Optional<CacheFolder> cache) {
        this(threads, fork, Optional.empty(), share(), cache, Disk.plain());
    }

    /** The same with another disk to read from. */
    public Resources reading(Disk other) {
        return new Resources(threads, fork, here, memory, cache, other);
    }

    /** So much of the memory of this JVM that there is enough for everything else. */
    public static long share() {
        return Runtime.getRuntime().maxMemory() / 4;
    }

    /** This JVM and nothing else. */
    public static Resources plain(int threads) {
        return new Resources(threads, false, Optional.empty());
    }
}
