package io.github.copydesk.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;

/**
 * A question to a disk.
 *
 * @param path absolute, as text
 * @param most the limit in bytes, or 0
 */
record Question(Asked asked, String path, long most) implements Comparable<Question> {
    private static final Comparator<Question> ORDER =
            Comparator.comparing(Question::asked).thenComparing(Question::path).thenComparing(Question::most);

    /** The kind of a question. Those that are cheap to answer, and likely to have changed, come first. */
    enum Asked {
        KIND,
        CHILDREN,
        REAL,
        HEAD,
        BYTES
    }

    @Override
    public int compareTo(Question other) {
        return ORDER.compare(this, other);
    }

    /** The hash of the present answer. */
    ByteBuffer answer() {
        Path file = FileNames.path(path);
        try {
            return switch (asked) {
                case KIND -> hash(Disk.plain().kind(file));
                case CHILDREN -> hash(Disk.plain().children(file));
                case REAL -> hash(Disk.plain().real(file));
                case HEAD -> hash(Disk.plain().head(file, (int) most));
                case BYTES -> hash(Disk.plain().bytes(file, most));
            };
        } catch (IOException e) {
            return hash(e);
        }
    }

    static ByteBuffer hash(FileKind kind) {
        return hash(kind.name());
    }

    static ByteBuffer hash(List<Child> children) {
        StringBuilder all = new StringBuilder();
        children.forEach(
                it -> all.append(it.kind()).append(' ').append(it.name()).append('\0'));
        return hash(all.toString());
    }

    static ByteBuffer hash(Path path) {
        return hash(FileNames.text(path));
    }

    /** A failure is an answer too, with its reason. */
    static ByteBuffer hash(IOException e) {
        String reason = e instanceof FileSystemException known ? known.getReason() : e.getMessage();
        return hash("failed: " + e.getClass().getName() + " " + reason);
    }

    private static ByteBuffer hash(String text) {
        return hash(text.getBytes(StandardCharsets.UTF_8));
    }

    static ByteBuffer hash(byte[] bytes) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JVM has it
        }
    }
}
