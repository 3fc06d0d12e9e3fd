package io.github.copydesk.cache;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Byte arrays in a store. A length above {@link #MOST} means a broken file, and must not allocate gigabytes. */
final class Bytes extends BasicDataType<byte[]> {
    static final Bytes TYPE = new Bytes();
    /** The longest value, in bytes; larger results are not worth keeping. */
    static final int MOST = 32 << 20;

    private static final int OVERHEAD = 24;

    @Override
    public int getMemory(byte[] bytes) {
        return OVERHEAD + bytes.length;
    }

    @Override
    public void write(WriteBuffer buffer, byte[] bytes) {
        buffer.putInt(bytes.length).put(bytes);
    }

    @Override
    public byte[] read(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length < 0 || length > Math.min(MOST, buffer.remaining())) {
            throw new IllegalStateException("a value of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    @Override
    public int compare(byte[] one, byte[] other) {
        return Arrays.compareUnsigned(one, other);
    }

    @Override
    public byte[][] createStorage(int size) {
        return new byte[size][];
    }
}
