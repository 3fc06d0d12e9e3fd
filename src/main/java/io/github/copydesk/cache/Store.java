package io.github.copydesk.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a cache. Two generations limit its size: new results, and old ones that are read again, are written to
 * the young file. When that is full, it replaces the old file.
 */
final class Store {
    static final String YOUNG = "results.mv";
    private static final String OLD = "older-results.mv";

    private final Path youngFile;
    private final Path oldFile;
    private final Seal seal;
    private final Generation young;
    private @Nullable Generation old;
    private boolean oldIsOpen;

    /**
     * Opens the folder.
     *
     * @throws RuntimeException when its file is in use or is no cache of this format
     */
    Store(Path folder, Seal seal, long mostBytes) {
        this.seal = seal;
        youngFile = folder.resolve(YOUNG);
        oldFile = folder.resolve(OLD);
        Generation opened = Generation.open(youngFile, seal);
        if (youngFile.toFile().length() > mostBytes / 2) {
            opened.close();
            grow();
            opened = Generation.open(youngFile, seal);
        }
        young = opened;
    }

    private void grow() {
        try {
            Files.move(youngFile, oldFile, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            delete(youngFile);
        }
    }

    boolean contains(Key key) {
        return young.contains(key) || old().filter(it -> it.contains(key)).isPresent();
    }

    Optional<byte[]> get(Key key) {
        Optional<byte[]> value = young.get(key);
        if (value.isPresent()) {
            return value;
        }
        Optional<byte[]> older = old().flatMap(it -> it.get(key));
        older.ifPresent(it -> young.put(key, it));
        return older;
    }

    void put(Key key, byte[] value) {
        young.put(key, value);
    }

    /** The old generation, opened at the first use, since most runs need only the young one. */
    private synchronized Optional<Generation> old() {
        if (!oldIsOpen) {
            oldIsOpen = true;
            old = Files.exists(oldFile) ? openOld() : null;
        }
        return Optional.ofNullable(old);
    }

    private @Nullable Generation openOld() {
        try {
            return Generation.reading(oldFile, seal);
        } catch (RuntimeException | AssertionError e) {
            delete(oldFile);
            return null;
        }
    }

    void close() {
        closeOld();
        young.close();
    }

    /** Closes the store and deletes its folder. */
    void abandon() {
        closeOld();
        young.abandon();
        delete(youngFile);
        delete(oldFile);
    }

    private synchronized void closeOld() {
        if (old != null) {
            old.abandon();
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Another process has it open; a later run deletes it.
        }
    }
}
