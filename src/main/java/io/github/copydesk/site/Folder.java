package io.github.copydesk.site;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A folder in which a generator's configuration may stand. */
record Folder(Path path, Disk disk) {
    /** Larger ones are no configuration written by people. */
    private static final long LARGEST = 1 << 20;

    /** Where a path leads, without symbolic links; the path itself where that cannot be told. */
    static Path real(Path path, Disk disk) {
        try {
            return disk.real(path);
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    boolean hasFile(String name) {
        return disk.isFile(path.resolve(name));
    }

    boolean hasFolder(String name) {
        return disk.isFolder(path.resolve(name));
    }

    /** The folders in a folder, by name; none where it is missing or cannot be read. */
    List<Path> folders(String name) {
        Path folder = path.resolve(name);
        try {
            return hasFolder(name)
                    ? disk.children(folder).stream()
                            .map(Child::path)
                            .filter(disk::isFolder)
                            .toList()
                    : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Whether the text of a file matches a pattern somewhere; a file that cannot be read matches nothing. */
    boolean says(String name, Pattern pattern) {
        return text(name).filter(text -> pattern.matcher(text).find()).isPresent();
    }

    /** What a file says, as UTF-8; none where it is missing, unreadable or very large. */
    Optional<String> text(String name) {
        Path file = path.resolve(name);
        try {
            return disk.isFile(file)
                    ? Optional.of(new String(disk.bytes(file, LARGEST), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
