package io.github.copydesk.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** A text in a third to a half of its bytes, for texts that are kept but seldom read. */
final class PackedText {
    private final int length;
    private final byte[] packed;

    private PackedText(int length, byte[] packed) {
        this.length = length;
        this.packed = packed;
    }

    static PackedText of(String text) {
        ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
        units.asCharBuffer().put(text);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(units);
            deflater.finish();
            byte[] packed = new byte[units.capacity() / 4 + 64];
            int size = 0;
            while (!deflater.finished()) {
                packed = size == packed.length ? Arrays.copyOf(packed, 2 * size) : packed;
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return new PackedText(text.length(), Arrays.copyOf(packed, size));
        } finally {
            deflater.end();
        }
    }

    String text() {
        ByteBuffer units = ByteBuffer.allocate(length * Character.BYTES);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            while (units.hasRemaining() && inflater.inflate(units) > 0) {
                // until the last unit
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
        CharBuffer text = units.flip().asCharBuffer();
        return text.toString();
    }

    /** How many bytes it takes. */
    int size() {
        return packed.length;
    }
}
