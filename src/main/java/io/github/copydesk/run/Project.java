package io.github.copydesk.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a project, searched from a folder upwards to the root of the repository: its configuration, its
 * baseline, and the folder of its articles.
 *
 * @param from the folder
 * @param top the root of the repository, or else the folder of the configuration, or else {@code from}
 * @param config the nearest {@code copydesk.yml}
 * @param baseline the nearest {@code copydesk-baseline.json}
 */
public record Project(Path from, Path top, Optional<Path> config, Optional<Path> baseline) {
    public static final String CONFIG = "copydesk.yml";
    public static final String BASELINE = "copydesk-baseline.json";
    private static final String CONTENT = "content";

    /** Searches from a folder upwards. */
    public static Project above(Path from) {
        Optional<Path> config = Optional.empty();
        Optional<Path> baseline = Optional.empty();
        Optional<Path> repository = Optional.empty();
        for (Path folder = from; folder != null && repository.isEmpty(); folder = folder.getParent()) {
            Path here = folder;
            config = config.or(() -> file(here, CONFIG));
            baseline = baseline.or(() -> file(here, BASELINE));
            repository = Files.exists(folder.resolve(".git")) ? Optional.of(folder) : Optional.empty();
        }
        Path decided = config.map(it -> it.resolveSibling("")).orElse(from);
        Path top = repository.orElse(decided);
        return new Project(from, top, config, baseline);
    }

    private static Optional<Path> file(Path folder, String name) {
        return Optional.of(folder.resolve(name)).filter(Files::isRegularFile);
    }

    /** The topmost folder called {@code content} that contains the path, or is in a folder above it. */
    public Optional<Path> contentAround(Path path) {
        Optional<Path> content = Optional.empty();
        for (Path folder = from; folder != null && folder.startsWith(top); folder = folder.getParent()) {
            Path candidate = folder.resolve(CONTENT);
            if (path.startsWith(candidate) && Files.isDirectory(candidate)) {
                content = Optional.of(candidate);
            }
        }
        return content;
    }

    /** The folder of the articles if none is configured. */
    public Path defaultContent() {
        Path beside = config.map(it -> it.resolveSibling(CONTENT)).orElse(from.resolve(CONTENT));
        return Files.isDirectory(from.resolve(CONTENT)) ? from.resolve(CONTENT) : beside;
    }

    /** Where a new baseline is written: beside the configuration. */
    public Path baselineFile() {
        return baseline.orElseGet(
                () -> config.map(it -> it.resolveSibling(BASELINE)).orElse(from.resolve(BASELINE)));
    }
}
