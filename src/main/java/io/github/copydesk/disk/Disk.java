package io.github.copydesk.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The files of this machine. Whatever the results of a run depend on is asked here, so that it can be recorded while it
 * is read.
 */
public interface Disk {
    /** One that records nothing. */
    static Disk plain() {
        return PlainDisk.INSTANCE;
    }

    /**
     * What a file holds.
     *
     * @param most in bytes
     * @throws TooLargeException when it is larger
     */
    byte[] bytes(Path file, long most) throws IOException;

    /** How many of the first bytes of a file, or all that it has. */
    byte[] head(Path file, int most) throws IOException;

    /** The entries of a folder, by name. */
    List<Child> children(Path folder) throws IOException;

    /** What stands at a path, where symbolic links lead. */
    FileKind kind(Path path);

    /** The path of a file without symbolic links. */
    Path real(Path path) throws IOException;

    default byte[] bytes(Path file) throws IOException {
        return bytes(file, Long.MAX_VALUE);
    }

    /**
     * What a file of UTF-8 says.
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
