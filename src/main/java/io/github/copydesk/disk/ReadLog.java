package io.github.copydesk.disk;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** The questions of a run to the disk, with a hash of each answer. */
public final class ReadLog {
    private static final int HASH = 32;

    private final Map<Question, ByteBuffer> answers;

    ReadLog(Map<Question, ByteBuffer> answers) {
        this.answers = new TreeMap<>(answers);
    }

    /** Whether the disk still gives the same answers. */
    public boolean stillHolds() {
        return answers.entrySet().stream().allMatch(it -> it.getKey().answer().equals(it.getValue()));
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(answers.size());
            for (Map.Entry<Question, ByteBuffer> answer : answers.entrySet()) {
                Question question = answer.getKey();
                write(question.asked().name(), out);
                out.writeLong(question.most());
                write(question.path(), out);
                out.write(answer.getValue().array());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads a log; bytes after it stay in the buffer.
     *
     * @throws RuntimeException when the bytes are not a log
     */
    public static ReadLog of(ByteBuffer bytes) {
        Map<Question, ByteBuffer> answers = new TreeMap<>();
        for (int left = bytes.getInt(); left > 0; left--) {
            Question.Asked asked = Question.Asked.valueOf(text(bytes));
            long most = bytes.getLong();
            String path = text(bytes);
            answers.put(new Question(asked, path, most), ByteBuffer.wrap(bytes(bytes, HASH)));
        }
        return new ReadLog(answers);
    }

    private static String text(ByteBuffer from) {
        return new String(bytes(from, from.getInt()), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ByteBuffer from, int length) {
        if (length < 0 || length > from.remaining()) {
            throw new IllegalArgumentException("a length of " + length);
        }
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadLog log && answers.equals(log.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.toString(answers.keySet().toArray());
    }
}
