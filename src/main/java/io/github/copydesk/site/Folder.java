package io.github.copydesk.site;

import io.github.copydesk.disk.Child;
import io.github.copydesk.disk.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A folder that may contain a generator's configuration. */
record Folder(Path path, Disk disk) {
    /** Larger files are not a configuration written by people. */
    private static final long LARGEST = 1 << 20;

    /** The path without symbolic links; the path itself if that is unknown. */
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

    /** The folders in a folder, by name; empty if it is missing or cannot be read. */
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

    /** Whether a file contains a match of a pattern; one that cannot be read does not. */
    boolean says(String name, Pattern pattern) {
        return text(name).filter(text -> pattern.matcher(text).find()).isPresent();
    }

    /** The text of a file, as UTF-8; empty if it is missing, unreadable or very large. */
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
