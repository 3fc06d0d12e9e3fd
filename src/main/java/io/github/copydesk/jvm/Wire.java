package io.github.copydesk.jvm;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes texts and frames in a pipe: a length, then the content. Texts are UTF-16 units, so that unpaired
 * surrogates are preserved.
 */
public final class Wire {
    private static final int LONGEST = 1 << 28;

    private Wire() {}

    public static void write(String text, DataOutput out) throws IOException {
        ByteBuffer units = ByteBuffer.allocate(text.length() * Character.BYTES);
        units.asCharBuffer().put(text);
        out.writeInt(text.length());
        out.write(units.array());
    }

    public static String readText(DataInput in) throws IOException {
        byte[] units = new byte[length(in) * Character.BYTES];
        in.readFully(units);
        return ByteBuffer.wrap(units).asCharBuffer().toString();
    }

    public static void write(List<String> texts, DataOutput out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            write(text, out);
        }
    }

    public static List<String> readTexts(DataInput in) throws IOException {
        int count = length(in);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(readText(in));
        }
        return texts;
    }

    public static byte[] bytes(List<String> texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(texts, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static List<String> texts(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return readTexts(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int length(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a length of " + length + " where there should be an answer");
        }
        return length;
    }
}
