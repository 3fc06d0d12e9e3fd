package io.github.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A file of results. MVStore has no checksum for the content of a page, so each value has its own seal. */
final class Generation {
    private final MVStore store;
    private final MVMap<byte[], byte[]> map;
    private final Seal seal;

    private Generation(MVStore store, Seal seal) {
        this.store = store;
        this.seal = seal;
        map = store.openMap(
                "results",
                new MVMap.Builder<byte[], byte[]>().keyType(Bytes.TYPE).valueType(Bytes.TYPE));
    }

    /**
     * Opens the file, or creates it.
     *
     * @throws RuntimeException when the file is in use or is no cache of this format; MVStore throws many types
     */
    static Generation open(Path file, Seal seal) {
        return open(new MVStore.Builder().fileName(file.toString()).compress().open(), seal);
    }

    /**
     * Opens a file for reading only.
     *
     * @throws RuntimeException as {@link #open}
     */
    static Generation reading(Path file, Seal seal) {
        return open(new MVStore.Builder().fileName(file.toString()).readOnly().open(), seal);
    }

    private static Generation open(MVStore store, Seal seal) {
        try {
            return new Generation(store, seal);
        } catch (RuntimeException | AssertionError e) {
            store.closeImmediately();
            throw e;
        }
    }

    boolean contains(Key key) {
        return map.containsKey(key.hash());
    }

    /** The value of a key; empty if its seal is wrong. */
    Optional<byte[]> get(Key key) {
        return Optional.ofNullable(map.get(key.hash()))
                .flatMap(it -> seal.opened(key.hash(), ByteBuffer.wrap(it)))
                .map(Generation::bytes);
    }

    private static byte[] bytes(ByteBuffer value) {
        byte[] bytes = new byte[value.remaining()];
        value.get(bytes);
        return bytes;
    }

    void put(Key key, byte[] value) {
        byte[] closed = seal.put(key.hash(), value);
        if (closed.length <= Bytes.MOST) {
            map.put(key.hash(), closed);
        }
    }

    void close() {
        store.close();
    }

    void abandon() {
        store.closeImmediately();
    }
}
