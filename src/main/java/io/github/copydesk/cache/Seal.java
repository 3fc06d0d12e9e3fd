package io.github.copydesk.cache;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32C;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The bytes before a value that is kept. Of a value whose seal is wrong nothing is believed: it was damaged, or somebody
 * wrote it who has not the key.
 */
abstract class Seal {
    private static final String MAC = "HmacSHA256";

    /** @param key of any length; empty for a checksum, which tells damage alone */
    static Seal of(String key) {
        return key.isEmpty() ? new Checksum() : new Signature(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The seal of a value, which stays in the buffer. */
    abstract byte[] of(byte[] name, ByteBuffer value);

    /** The value behind its seal. */
    byte[] put(byte[] name, byte[] value) {
        byte[] seal = of(name, ByteBuffer.wrap(value));
        byte[] closed = Arrays.copyOf(seal, seal.length + value.length);
        System.arraycopy(value, 0, closed, seal.length, value.length);
        return closed;
    }

    /**
     * What stands behind a seal that is right.
     *
     * @param closed in an array, where the value stays
     */
    Optional<ByteBuffer> opened(byte[] name, ByteBuffer closed) {
        int length = of(name, ByteBuffer.allocate(0)).length;
        if (closed.remaining() < length) {
            return Optional.empty();
        }
        byte[] seal = new byte[length];
        ByteBuffer value = closed.get(seal).slice();
        return MessageDigest.isEqual(seal, of(name, value)) ? Optional.of(value) : Optional.empty();
    }

    private static final class Checksum extends Seal {
        @Override
        byte[] of(byte[] name, ByteBuffer value) {
            CRC32C sum = new CRC32C();
            sum.update(name);
            sum.update(value.duplicate());
            return ByteBuffer.allocate(Long.BYTES).putLong(sum.getValue()).array();
        }
    }

    private static final class Signature extends Seal {
        private final SecretKeySpec key;

        Signature(byte[] key) {
            this.key = new SecretKeySpec(key, MAC);
        }

        @Override
        byte[] of(byte[] name, ByteBuffer value) {
            try {
                Mac mac = Mac.getInstance(MAC);
                mac.init(key);
                mac.update(name);
                mac.update(value.duplicate());
                return mac.doFinal();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e); // every JVM has it
            }
        }
    }
}
