package io.github.copydesk.spark;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.OverlaidDisk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.ProjectChecker;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a machine needs to check an article of the archive: the project configuration with its files, and the
 * paths that show languages. It is sent to each machine, which creates one {@link ProjectChecker} for all its tasks.
 */
final class SharedProject implements Serializable {
    private static final long serialVersionUID = 1;

    private static final Map<String, ProjectChecker> CHECKERS = new ConcurrentHashMap<>();

    private final String id = UUID.randomUUID().toString();
    private final TreeMap<String, byte[]> files;
    private final @Nullable String config;
    private final @Nullable String folder;
    private final String language;
    private final boolean languageTool;
    private final TreeSet<String> languagePaths = new TreeSet<>();

    private SharedProject(
            Map<String, byte[]> files,
            @Nullable String config,
            @Nullable String folder,
            String language,
            boolean languageTool) {
        this.files = new TreeMap<>(files);
        this.config = config;
        this.folder = folder;
        this.language = language;
        this.languageTool = languageTool;
    }

    /**
     * Reads the configuration on this machine.
     *
     * @param folder the content directory, if the articles are files in one
     * @throws ConfigurationException when the configuration is wrong
     */
    static SharedProject of(ArchiveOptions options, Optional<Path> folder) {
        String config = options.config()
                .map(it -> Path.of(it).toAbsolutePath().normalize().toString())
                .orElse(null);
        String content = folder.map(Path::toString).orElse(null);
        CopyingDisk disk = new CopyingDisk();
        SharedProject reading =
                new SharedProject(Map.of(), config, content, options.language(), options.languageTool());
        reading.open(disk).close();
        return new SharedProject(disk.files(), config, content, options.language(), options.languageTool());
    }

    /** Adds paths that may show the languages of articles. */
    void readLanguagesFrom(Collection<String> paths) {
        languagePaths.addAll(paths);
    }

    /** The checker of this machine for copydesk's own rules. */
    ProjectChecker checker() {
        return CHECKERS.computeIfAbsent(id, key -> {
            OverlaidDisk disk = new OverlaidDisk(folder == null ? new NoDisk() : Disk.plain());
            files.forEach((path, bytes) -> disk.lay(Path.of(path), bytes));
            return open(disk);
        });
    }

    private ProjectChecker open(Disk disk) {
        Settings settings = new Settings(
                Path.of(folder == null ? "articles" : folder),
                List.of(),
                List.of(),
                language,
                languageTool,
                Optional.ofNullable(config).map(Path::of),
                Resources.plain(1).reading(disk));
        return ProjectChecker.open(settings, languagePaths, folder == null, Progress.NONE);
    }
}
