package io.github.copydesk.cache;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/** The key of a user: a file of random digits that only its owner can read. */
public final class KeyFile {
    private static final int BYTES = 32;

    private KeyFile() {}

    /** The key in the file, which is created if it is missing; empty if it can be neither read nor created. */
    public static String read(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            String key = Files.readString(file).strip();
            return key.length() == 2 * BYTES ? key : "";
        } catch (IOException | UnsupportedOperationException e) {
            return "";
        }
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            boolean posix =
                    FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            FileAttribute<?>[] mine = posix
                    ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                    }
                    : new FileAttribute<?>[0];
            try (var out = Files.newByteChannel(
                    draft, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), mine)) {
                out.write(StandardCharsets.US_ASCII.encode(HexFormat.of().formatHex(random) + "\n"));
            }
            Files.move(draft, file); // not over one that another build made meanwhile
        } catch (FileAlreadyExistsException e) {
            // Another build has created the file meanwhile; its key is read.
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
