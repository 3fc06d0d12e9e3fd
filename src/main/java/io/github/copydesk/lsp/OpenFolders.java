package io.github.copydesk.lsp;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.OverlaidDisk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.run.Project;
import io.github.copydesk.run.Selection;
import io.github.copydesk.settle.ProjectConfig;
import java.io.File;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The sessions of all content directories with open articles, and the folders that are open in the editor. */
final class OpenFolders {
    /** The endings of files that affect all articles: configuration, baseline, rules, vocabularies, dictionaries. */
    private static final List<String> DECIDING = List.of(
            ".yml", ".yaml", ".vale.ini", Project.BASELINE, "rule.md", "accept.txt", "reject.txt", ".dic", ".aff");

    private final Choices choices;
    private final Editor editor;
    private final Diagnostics diagnostics;
    private final Set<Path> workspace = new TreeSet<>();
    private final Map<Place, FolderSession> sessions = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final OverlaidDisk disk = new OverlaidDisk(Disk.plain());

    OpenFolders(Choices choices, Editor editor, Diagnostics diagnostics) {
        this.choices = choices;
        this.editor = editor;
        this.diagnostics = diagnostics;
    }

    /**
     * A content directory.
     *
     * @param includes patterns of the files that are read; empty for all
     */
    private record Place(Path content, List<String> includes) {}

    synchronized void add(Path folder) {
        workspace.add(folder);
    }

    synchronized void remove(Path folder) {
        workspace.remove(folder);
    }

    /** The file of a URI; empty if it is not a file, such as a text that was never saved. */
    static Optional<Path> file(String uri) {
        try {
            URI address = URI.create(uri);
            return "file".equals(address.getScheme())
                    ? Optional.of(Path.of(address).toAbsolutePath().normalize())
                    : Optional.empty();
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    synchronized void open(String uri, String text, int version) {
        Optional<Path> file = file(uri);
        if (file.isPresent() && !places.containsKey(uri)) {
            Place place = place(file.get());
            places.put(uri, place);
            disk.lay(file.get(), text.getBytes(StandardCharsets.UTF_8));
            session(place).open(new Article(uri, below(place.content, file.get()), text, version));
        }
    }

    synchronized Optional<FolderSession> sessionOf(String uri) {
        return Optional.ofNullable(places.get(uri)).map(this::session);
    }

    void change(String uri, String text, int version) {
        file(uri).ifPresent(it -> disk.lay(it, text.getBytes(StandardCharsets.UTF_8)));
        sessionOf(uri).ifPresent(it -> it.change(uri, text, version));
    }

    synchronized void close(String uri) {
        file(uri).ifPresent(disk::lift);
        sessionOf(uri).ifPresent(it -> it.close(uri));
        places.remove(uri);
    }

    /** A file has changed on the disk. */
    synchronized void changed(Path file) {
        String name = String.valueOf(file.getFileName());
        boolean decides = DECIDING.stream().anyMatch(name::endsWith);
        sessions.forEach((place, session) -> {
            if (decides) {
                session.reload();
            } else if (place.includes.isEmpty() && file.startsWith(place.content)) {
                session.changed(below(place.content, file));
            }
        });
    }

    private static String below(Path content, Path file) {
        return content.relativize(file).toString().replace(File.separatorChar, '/');
    }

    private FolderSession session(Place place) {
        return sessions.computeIfAbsent(place, it -> new FolderSession(new OpeningOf(it), editor, diagnostics));
    }

    /**
     * The content directory of an article: the configured one, or one called content, or the folder that is open in the
     * editor, or else the article alone.
     */
    private Place place(Path file) {
        Optional<Path> above = workspace.stream().filter(file::startsWith).reduce((one, other) -> other);
        Optional<Path> named = above.filter(it -> choices.contentDirectory != null)
                .map(it -> it.resolve(String.valueOf(choices.contentDirectory)).normalize())
                .filter(file::startsWith);
        Project project = Project.above(file.resolveSibling(""));
        Optional<Path> content = named.or(() -> project.contentAround(file)).or(() -> above);
        if (content.isPresent()) {
            return new Place(content.get(), choices.includes());
        }
        Selection alone = Selection.of(Optional.empty(), List.of(file), project);
        return new Place(alone.content(), alone.includes());
    }

    /** The settings of a place, from the present files. */
    private final class OpeningOf implements FolderSession.Opening {
        private final Place place;

        OpeningOf(Place place) {
            this.place = place;
        }

        private Project project() {
            return Project.above(place.content);
        }

        private Optional<Path> named(Optional<String> file, Optional<Path> found) {
            return file.isPresent()
                    ? workspace.stream()
                            .map(it -> it.resolve(file.get()))
                            .filter(Files::isRegularFile)
                            .findFirst()
                    : found;
        }

        private Optional<Path> config() {
            return named(Optional.ofNullable(choices.configFile), project().config());
        }

        @Override
        public Settings settings() {
            return new Settings(
                    place.content,
                    place.includes,
                    choices.excludes(),
                    choices.language(),
                    choices.languageTool(),
                    choices.followLinks(),
                    List.of(),
                    config(),
                    new Resources(choices.threads(), false, Optional.empty()).reading(disk));
        }

        @Override
        public Counting counting() {
            return new Counting(
                    named(Optional.ofNullable(choices.baselineFile), project().baseline()), Optional.empty());
        }

        @Override
        public Decisions decisions() {
            return new Decisions(ProjectConfig.of(place.content, config(), disk), diagnostics.encoding());
        }
    }

    synchronized void end() {
        sessions.values().forEach(FolderSession::end);
    }
}
