package io.github.copydesk.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A hash of many things in a row, each set apart from the next by its length. Texts count by their UTF-16 units, so
 * that even a broken surrogate makes a difference.
 *
 * <p>The hash is MurmurHash3 in 128 bits, in which two texts do not meet by accident. Someone could make two that do, but
 * only someone who writes the articles, and who need not trick the cache to have a finding go away.
 */
public final class Fingerprint {
    /** Longer things count by their own hash: then so much is never held twice. */
    private static final int LONG = 1024;

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

    public Fingerprint add(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
        units.asCharBuffer().put(text);
        return add(units.array());
    }

    public Fingerprint add(byte[] bytes) {
        add(bytes.length);
        parts.writeBytes(bytes.length < LONG ? bytes : hash(bytes));
        return this;
    }

    public Fingerprint add(long number) {
        parts.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        return this;
    }

    public Fingerprint add(Key key) {
        return add(key.hash());
    }

    /** The hash of all that was added so far. */
    public Key key() {
        return new Key(hash(parts.toByteArray()));
    }

    private static byte[] hash(byte[] bytes) {
        long[] hash = MurmurHash3.hash128x64(bytes);
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(hash[0])
                .putLong(hash[1])
                .array();
    }
}
