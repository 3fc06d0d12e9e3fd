package io.github.copydesk.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The file system. Everything that the results of a run depend on is read here, so that it can be recorded. */
public interface Disk {
    /** The file system, without recording. */
    static Disk plain() {
        return PlainDisk.INSTANCE;
    }

    /**
     * The bytes of a file.
     *
     * @param most the most bytes that it may have
     * @throws TooLargeException when it is larger
     */
    byte[] bytes(Path file, long most) throws IOException;

    /**
     * The first bytes of a file.
     *
     * @param most how many at most
     */
    byte[] head(Path file, int most) throws IOException;

    /** The entries of a folder, by name. */
    List<Child> children(Path folder) throws IOException;

    /** The kind of a file, following symbolic links. */
    FileKind kind(Path path);

    /** The path without symbolic links. */
    Path real(Path path) throws IOException;

    default byte[] bytes(Path file) throws IOException {
        return bytes(file, Long.MAX_VALUE);
    }

    /**
     * The text of a file in UTF-8.
     *
     * @throws java.nio.charset.CharacterCodingException when it is in another encoding
     */
    default String text(Path file) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes(file)))
                .toString();
    }

    default boolean isFile(Path path) {
        return kind(path) == FileKind.FILE;
    }

    default boolean isFolder(Path path) {
        return kind(path) == FileKind.FOLDER;
    }

    default boolean exists(Path path) {
        return kind(path) != FileKind.NOTHING;
    }
}
