package io.github.copydesk.cache;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A hash of a sequence of values, each preceded by its length. Texts are hashed by their UTF-16 units, so that unpaired
 * surrogates count too.
 *
 * <p>The hash is MurmurHash3 with 128 bits, whose collisions do not happen by accident. Someone could construct two
 * texts with the same hash, but only an author of the articles, who has simpler ways to suppress a finding.
 */
public final class Fingerprint {
    /** The length above which a value is replaced by its own hash, to save memory. */
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

    /** The hash of all values so far. */
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
