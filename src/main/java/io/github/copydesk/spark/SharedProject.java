package io.github.copydesk.spark;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.cache.ClassPath;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.OverlaidDisk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.ProjectChecker;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.site.Site;
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
    /** Only on the machine that reads it. */
    private final transient Optional<Baseline> baseline;

    private SharedProject(
            Map<String, byte[]> files,
            @Nullable String config,
            @Nullable String folder,
            String language,
            boolean languageTool,
            Optional<Baseline> baseline) {
        this.baseline = baseline;
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
        SharedProject reading = new SharedProject(
                Map.of(), config, content, options.language(), options.languageTool(), Optional.empty());
        reading.open(disk).close();
        return new SharedProject(
                disk.files(),
                config,
                content,
                options.language(),
                options.languageTool(),
                options.baseline().map(it -> BaselineFile.read(Path.of(it), Disk.plain())));
    }

    /** The baseline, on the machine that has read it. */
    Optional<Baseline> baseline() {
        return baseline;
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

    /**
     * Everything that the results of all articles depend on: the version, the configuration with its files, the options
     * and what generates the pages.
     */
    String basis() {
        Site site = checker().site();
        StringBuilder basis = new StringBuilder()
                .append(ClassPath.ours().fingerprint())
                .append('\n')
                .append(language)
                .append('\n')
                .append(languageTool)
                .append('\n')
                .append(site.generator())
                .append(site.decided())
                .append(new TreeSet<>(site.live()))
                .append('\n');
        files.forEach((path, bytes) -> basis.append(path)
                .append(' ')
                .append(SourceRow.of(path, bytes).digest())
                .append('\n'));
        return basis.toString();
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
