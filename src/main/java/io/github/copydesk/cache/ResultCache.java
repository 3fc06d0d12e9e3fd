package io.github.copydesk.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The results of earlier runs. It is thread-safe and never fails a run: a file that is in use, broken or of another
 * format causes a warning, and the run continues without cached results. In a broken file MVStore may also throw an
 * assertion error.
 */
public final class ResultCache implements AutoCloseable {
    private static final long MOST_BYTES = 512L << 20;

    /**
     * The open caches by folder. Modules of one build that share a folder share its file, which can be opened only
     * once.
     */
    private static final Map<Path, ResultCache> OPEN = new HashMap<>();

    private final Path folder;
    private final boolean temporary;
    private final Consumer<String> warn;
    private final Store store;
    private volatile boolean broken;
    private int users = 1;

    private ResultCache(Path folder, boolean temporary, Consumer<String> warn, Store store) {
        this.folder = folder;
        this.temporary = temporary;
        this.warn = warn;
        this.store = store;
    }

    /** The cache in a folder, which need not exist yet. */
    public static ResultCache in(CacheFolder folder, Consumer<String> warn) {
        return in(folder, warn, MOST_BYTES);
    }

    static ResultCache in(CacheFolder place, Consumer<String> warn, long mostBytes) {
        Path folder = place.path().toAbsolutePath().normalize();
        Seal seal = Seal.of(place.resultKey());
        synchronized (OPEN) {
            ResultCache open = OPEN.get(folder);
            if (open != null) {
                open.users++;
                return open;
            }
            Optional<Store> store = open(folder, seal, warn, mostBytes);
            if (store.isEmpty()) {
                return temporary();
            }
            ResultCache cache = new ResultCache(folder, false, warn, store.get());
            OPEN.put(folder, cache);
            return cache;
        }
    }

    /** A cache for one run, which is deleted when it is closed. */
    public static ResultCache temporary() {
        try {
            Path folder = Files.createTempDirectory("copydesk");
            return new ResultCache(folder, true, line -> {}, new Store(folder, Seal.of(""), Long.MAX_VALUE));
        } catch (IOException e) {
            throw new UncheckedIOException("copydesk cannot write to the folder for temporary files", e);
        }
    }

    private static Optional<Store> open(Path folder, Seal seal, Consumer<String> warn, long mostBytes) {
        try {
            Files.createDirectories(folder);
            return Optional.of(new Store(folder, seal, mostBytes));
        } catch (IOException e) {
            warn.accept("copydesk runs without a cache: it cannot create the folder " + folder + " (" + e + ")");
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            if (e.toString().contains("locked")) {
                warn.accept("copydesk runs without its cache: another build is using " + folder);
                return Optional.empty();
            }
            return again(folder, seal, warn, mostBytes);
        }
    }

    private static Optional<Store> again(Path folder, Seal seal, Consumer<String> warn, long mostBytes) {
        Store.delete(folder.resolve(Store.YOUNG));
        try {
            Optional<Store> store = Optional.of(new Store(folder, seal, mostBytes));
            warn.accept("copydesk's cache in " + folder + " could not be read; it starts a new one");
            return store;
        } catch (RuntimeException | AssertionError e) {
            warn.accept("copydesk runs without a cache: it cannot write to " + folder + " (" + e + ")");
            return Optional.empty();
        }
    }

    /** Whether there is a result, without reading it; it may still prove damaged. */
    public boolean contains(Key key) {
        try {
            return !broken && store.contains(key);
        } catch (RuntimeException | AssertionError e) {
            giveUp();
            return false;
        }
    }

    public Optional<byte[]> get(Key key) {
        try {
            return broken ? Optional.empty() : store.get(key);
        } catch (RuntimeException | AssertionError e) {
            giveUp();
            return Optional.empty();
        }
    }

    /** Stores a result, unless it is too large. */
    public void put(Key key, byte[] value) {
        try {
            if (!broken) {
                store.put(key, value);
            }
        } catch (RuntimeException | AssertionError e) {
            giveUp();
        }
    }

    private synchronized void giveUp() {
        if (!broken) {
            broken = true;
            warn.accept(
                    "copydesk's cache in " + folder + " could not be read or written; the next run starts a new one");
        }
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            if (--users == 0) {
                OPEN.remove(folder, this);
                closeStore();
            }
        }
    }

    private void closeStore() {
        try {
            if (!broken && !temporary) {
                store.close();
                return;
            }
        } catch (RuntimeException | AssertionError e) {
            giveUp();
        }
        store.abandon();
        if (temporary) {
            Store.delete(folder);
        }
    }
}
