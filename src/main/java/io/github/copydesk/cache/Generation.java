package io.github.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** A file of results. MVStore does not sum up the bytes of a page, so each value carries a sum of its own. */
final class Generation {
    private static final int SUM = Long.BYTES;

    private final MVStore store;
    private final MVMap<byte[], byte[]> map;

    private Generation(MVStore store) {
        this.store = store;
        map = store.openMap(
                "results",
                new MVMap.Builder<byte[], byte[]>().keyType(Bytes.TYPE).valueType(Bytes.TYPE));
    }

    /**
     * Opens the file, or makes it.
     *
     * @throws RuntimeException when the file is in use, or is none of ours; MVStore throws many kinds
     */
    static Generation open(Path file) {
        return open(new MVStore.Builder().fileName(file.toString()).compress().open());
    }

    /**
     * Opens a file that is no longer written to.
     *
     * @throws RuntimeException as {@link #open}
     */
    static Generation reading(Path file) {
        return open(new MVStore.Builder().fileName(file.toString()).readOnly().open());
    }

    private static Generation open(MVStore store) {
        try {
            return new Generation(store);
        } catch (RuntimeException | AssertionError e) {
            store.closeImmediately();
            throw e;
        }
    }

    boolean contains(Key key) {
        return map.containsKey(key.hash());
    }

    /** A value whose sum is wrong is none. */
    Optional<byte[]> get(Key key) {
        byte[] bytes = map.get(key.hash());
        if (bytes == null || bytes.length < SUM) {
            return Optional.empty();
        }
        ByteBuffer stored = ByteBuffer.wrap(bytes);
        long sum = stored.getLong();
        byte[] value = new byte[stored.remaining()];
        stored.get(value);
        return sum == sum(key, value) ? Optional.of(value) : Optional.empty();
    }

    void put(Key key, byte[] value) {
        if (value.length <= Bytes.MOST - SUM) {
            ByteBuffer stored = ByteBuffer.allocate(SUM + value.length);
            map.put(key.hash(), stored.putLong(sum(key, value)).put(value).array());
        }
    }

    private static long sum(Key key, byte[] value) {
        CRC32C crc = new CRC32C();
        crc.update(key.hash());
        crc.update(value);
        return crc.getValue();
    }

    void close() {
        store.close();
    }

    void abandon() {
        store.closeImmediately();
    }
}
