package io.github.copydesk.cli;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.OverlaidDisk;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.run.Machine;
import io.github.copydesk.run.Project;
import io.github.copydesk.run.Selection;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of all commands that read articles. They have the names of the plugin's parameters. */
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ArticleOptions {
    @Parameters(
            paramLabel = "PATHS",
            arity = "0..*",
            description = "Files and folders. By default the folder 'content'.")
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--stdin-path",
            paramLabel = "FILE",
            description = "Reads one article from standard input, as if it were this file.")
    @Nullable
    String stdinPath;

    @Option(
            names = "--contentDirectory",
            paramLabel = "FOLDER",
            description = "The folder that contains the articles. By default 'content', or the paths that are named.")
    @Nullable
    String contentDirectory;

    @Option(
            names = "--includes",
            split = ",",
            paramLabel = "PATTERN",
            description = "Which files are articles: Ant-style patterns below the content directory.")
    List<String> includes = new ArrayList<>();

    @Option(
            names = "--excludes",
            split = ",",
            paramLabel = "PATTERN",
            description = "Which files are excluded: Ant-style patterns below the content directory.")
    List<String> excludes = new ArrayList<>();

    @Option(
            names = "--followLinks",
            arity = "1",
            paramLabel = "true|false",
            defaultValue = "false",
            description =
                    "Whether symbolic links out of the content directory are followed (default: ${DEFAULT-VALUE}).")
    boolean followLinks;

    @Option(
            names = "--language",
            paramLabel = "TAG",
            defaultValue = "en-US",
            description =
                    "The language of articles that neither name theirs nor are clearly in another (default: ${DEFAULT-VALUE}).")
    String language;

    @Option(
            names = "--languageTool",
            arity = "1",
            paramLabel = "true|false",
            defaultValue = "true",
            description = "Whether LanguageTool also checks the articles (default: ${DEFAULT-VALUE}).")
    boolean languageTool;

    @Option(
            names = "--configFile",
            paramLabel = "FILE",
            description =
                    "The project configuration. By default the nearest copydesk.yml, up to the repository's root.")
    @Nullable
    String configFile;

    @Option(
            names = "--cache",
            arity = "1",
            paramLabel = "true|false",
            defaultValue = "true",
            description = "Keeps LanguageTool's results for later runs (default: ${DEFAULT-VALUE}).")
    boolean cache;

    @Option(
            names = "--cacheDirectory",
            paramLabel = "FOLDER",
            description = "The folder of the cache. By default 'copydesk' in the user's cache folder.")
    @Nullable
    String cacheDirectory;

    @Option(
            names = "--threads",
            paramLabel = "COUNT",
            defaultValue = "0",
            description = "How many articles are checked in parallel; 0 for one per core.")
    int threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "Prints only warnings to standard error.")
    boolean quiet;

    /**
     * The articles to read.
     *
     * @param written the folder of the reports, which are never articles
     * @throws UsageException when an option is wrong
     */
    CommandInput input(Streams streams, Path written) {
        List<Path> named = new ArrayList<>();
        for (String path : paths) {
            Path file = streams.path(path);
            if (!Files.exists(file)) {
                throw new UsageException("there is no file or folder " + path);
            }
            named.add(file);
        }
        Optional<Path> folder = Optional.ofNullable(contentDirectory).map(streams::path);
        Disk disk = Disk.plain();
        if (stdinPath != null) {
            Path file = streams.path(stdinPath);
            disk = overlaid(file, streams.in());
            named.add(file);
        }
        Project project = Project.above(named.isEmpty() ? streams.folder() : Selection.nearestFolder(named));
        Selection selection = selection(folder, named, project);
        if (!Files.isDirectory(selection.content()) && stdinPath == null) {
            throw new UsageException(
                    "there is no content directory %s; name files or folders, or set --contentDirectory"
                            .formatted(streams.shown(selection.content())));
        }
        return new CommandInput(settings(streams, written, selection, project, disk), selection, project, isNamed());
    }

    private static Selection selection(Optional<Path> folder, List<Path> named, Project project) {
        try {
            return Selection.of(folder, named, project);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private boolean isNamed() {
        return contentDirectory != null || !includes.isEmpty();
    }

    private static OverlaidDisk overlaid(Path file, InputStream in) {
        try {
            OverlaidDisk disk = new OverlaidDisk(Disk.plain());
            disk.lay(file, in.readAllBytes());
            return disk;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }

    private Settings settings(Streams streams, Path written, Selection selection, Project project, Disk disk) {
        Path kept = cacheDirectory == null ? UserCache.folder(System.getenv()) : streams.path(cacheDirectory);
        return new Settings(
                selection.content(),
                includes.isEmpty() ? selection.includes() : patterns("includes", includes),
                patterns("excludes", excludes),
                language,
                languageTool,
                followLinks,
                Machine.written(written, kept),
                configFile == null ? project.config() : Optional.of(existing(streams, configFile, "configFile")),
                resources(kept).reading(disk));
    }

    private Resources resources(Path kept) {
        try {
            return Machine.resources(threads, false, cache && languageTool ? Optional.of(kept) : Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    static Path existing(Streams streams, String named, String option) {
        Path file = streams.path(named);
        if (!Files.isRegularFile(file)) {
            throw new UsageException("there is no file %s; correct --%s".formatted(named, option));
        }
        return file;
    }

    private static List<String> patterns(String option, List<String> patterns) {
        if (patterns.stream().anyMatch(String::isBlank)) {
            throw new UsageException("--%s has an empty pattern; write one, such as 'news/**'".formatted(option));
        }
        return patterns;
    }
}
