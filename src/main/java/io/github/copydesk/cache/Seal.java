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
 * A signature or a checksum before a stored value. A value with a wrong seal is ignored: it was damaged, or written by
 * someone without the key.
 */
abstract class Seal {
    private static final String MAC = "HmacSHA256";

    /** @param key of any length; if it is empty, the seal is a checksum, which only detects damage */
    static Seal of(String key) {
        return key.isEmpty() ? new Checksum() : new Signature(key.getBytes(StandardCharsets.UTF_8));
    }

    /** The seal of a value; the position of the buffer does not change. */
    abstract byte[] of(byte[] name, ByteBuffer value);

    /** The seal followed by the value. */
    byte[] put(byte[] name, byte[] value) {
        byte[] seal = of(name, ByteBuffer.wrap(value));
        byte[] closed = Arrays.copyOf(seal, seal.length + value.length);
        System.arraycopy(value, 0, closed, seal.length, value.length);
        return closed;
    }

    /**
     * The value after a correct seal; empty if the seal is wrong.
     *
     * @param closed a buffer with an array, with which the result shares its content
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
