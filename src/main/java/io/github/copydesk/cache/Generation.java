package io.github.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A file of results. MVStore does not sum up the bytes of a page, so each value carries a seal of its own. */
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
     * Opens the file, or makes it.
     *
     * @throws RuntimeException when the file is in use, or is none of ours; MVStore throws many kinds
     */
    static Generation open(Path file, Seal seal) {
        return open(new MVStore.Builder().fileName(file.toString()).compress().open(), seal);
    }

    /**
     * Opens a file that is no longer written to.
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

    /** A value whose seal is wrong is none. */
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
