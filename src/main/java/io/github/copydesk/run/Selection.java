package io.github.copydesk.run;

import io.github.copydesk.text.FileType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The content directory that is read, and which of its articles are checked.
 *
 * <p>Paths in a content directory are checked together with all its articles, so that they have the same findings as in
 * a check of all. Other paths are checked on their own.
 *
 * @param content the content directory
 * @param includes Ant-style patterns of the files that are read in it; empty for all
 * @param asked paths of its articles and folders that are checked; empty for all
 */
public record Selection(Path content, List<String> includes, Set<String> asked) {
    /**
     * The selection that paths mean.
     *
     * @param named the configured content directory
     * @throws IllegalArgumentException when the paths cannot be checked together
     */
    public static Selection of(Optional<Path> named, List<Path> paths, Project project) {
        if (paths.isEmpty()) {
            return whole(named.orElseGet(project::defaultContent));
        }
        if (named.isPresent()) {
            return within(named.get(), paths);
        }
        Path around = nearestFolder(paths);
        return project.contentAround(around)
                .map(content -> within(content, paths))
                .orElseGet(() -> paths.size() == 1 && Files.isDirectory(paths.get(0))
                        ? whole(paths.get(0))
                        : alone(around, paths));
    }

    private static Selection whole(Path content) {
        return new Selection(content, List.of(), Set.of());
    }

    private static Selection within(Path content, List<Path> paths) {
        Set<String> asked = new TreeSet<>();
        for (Path path : paths) {
            if (!path.startsWith(content)) {
                throw new IllegalArgumentException(
                        "%s is not in the content directory %s; set --contentDirectory, or check the file by itself"
                                .formatted(path, content));
            }
            asked.add(relative(content, path));
        }
        return new Selection(content, List.of(), asked.contains("") ? Set.of() : asked);
    }

    private static Selection alone(Path content, List<Path> paths) {
        List<String> includes = new ArrayList<>();
        Set<String> asked = new TreeSet<>();
        for (Path path : paths) {
            String below = relative(content, path);
            asked.add(below);
            includes.addAll(Files.isDirectory(path) ? articlesIn(below) : List.of("./" + below));
        }
        return new Selection(content, includes, asked.contains("") ? Set.of() : asked);
    }

    private static List<String> articlesIn(String folder) {
        String start = folder.isEmpty() ? "" : folder + "/";
        return Arrays.stream(FileType.values())
                .flatMap(it -> it.endings().stream())
                .map(ending -> "./" + start + "**/*." + ending)
                .toList();
    }

    private static String relative(Path content, Path path) {
        return content.relativize(path).toString().replace(java.io.File.separatorChar, '/');
    }

    /** The nearest folder that contains all paths; a folder contains itself. */
    public static Path nearestFolder(List<Path> paths) {
        Path folder = folder(paths.get(0));
        for (Path path : paths) {
            while (!path.startsWith(folder)) {
                folder = Optional.ofNullable(folder.getParent())
                        .orElseThrow(
                                () -> new IllegalArgumentException("no folder contains all paths: " + shown(paths)));
            }
        }
        return folder;
    }

    private static String shown(List<Path> paths) {
        return String.join(", ", paths.stream().map(Path::toString).toList());
    }

    private static Path folder(Path path) {
        return Files.isDirectory(path) ? path : path.resolveSibling("");
    }
}
