package io.github.copydesk.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A folder in which a generator's configuration may stand. */
record Folder(Path path) {
    /** Larger ones are no configuration written by people. */
    private static final long LARGEST = 1 << 20;

    /** Where a path leads, without symbolic links; the path itself where that cannot be told. */
    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    boolean hasFile(String name) {
        return Files.isRegularFile(path.resolve(name));
    }

    boolean hasFolder(String name) {
        return Files.isDirectory(path.resolve(name));
    }

    /** Whether the text of a file matches a pattern somewhere; a file that cannot be read matches nothing. */
    boolean says(String name, Pattern pattern) {
        return text(name).filter(text -> pattern.matcher(text).find()).isPresent();
    }

    /** What a file says, as UTF-8; none where it is missing, unreadable or very large. */
    Optional<String> text(String name) {
        Path file = path.resolve(name);
        try {
            return Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
