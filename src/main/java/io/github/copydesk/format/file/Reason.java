package io.github.copydesk.format.file;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/** The reason why a file could not be read, in words that are the same on every machine: without its absolute path. */
final class Reason {
    private Reason() {}

    static String of(Exception e) {
        if (e.getCause() instanceof FileSystemException cause) {
            return of(cause);
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "the file does not exist";
        }
        return e instanceof FileSystemException known
                ? Optional.ofNullable(known.getReason()).orElse(name(e))
                : name(e);
    }

    private static String name(Exception e) {
        return e.getClass().getSimpleName();
    }
}
