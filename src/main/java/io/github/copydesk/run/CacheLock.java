package io.github.copydesk.run;

import io.github.copydesk.engine.Resources;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets only one run of this JVM use a cache at a time, since only one JVM may open it. */
final class CacheLock {
    private static final Map<Path, Lock> LOCKS = new ConcurrentHashMap<>();

    private CacheLock() {}

    static <T> T take(Resources resources, Supplier<T> run) {
        if (resources.cache().isEmpty()) {
            return run.get();
        }
        Path folder = resources.cache().get().path().toAbsolutePath().normalize();
        Lock lock = LOCKS.computeIfAbsent(folder, it -> new ReentrantLock());
        lock.lock();
        try {
            return run.get();
        } finally {
            lock.unlock();
        }
    }
}
