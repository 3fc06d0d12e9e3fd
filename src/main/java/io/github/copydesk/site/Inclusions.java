package io.github.copydesk.site;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.FileNames;
import io.github.copydesk.text.FileType;
import io.github.copydesk.text.Flaw;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds shortcodes and includes whose definition is missing from the repository.
 *
 * <p>Generators replace tags in code blocks too, so the whole source is searched. If it is not certain that a
 * definition is missing, it is taken to exist: names with variables, files of a theme or a plug-in, files outside the
 * content directory and the folders of definitions.
 */
public final class Inclusions {
    private final Site site;
    private final Path content;
    private final Definitions definitions;
    private final Disk disk;
    private final Map<Path, Boolean> known = new ConcurrentHashMap<>();

    public Inclusions(Site site, Path content, Disk disk) {
        this.site = site;
        this.disk = disk;
        this.content = Folder.real(content, disk);
        this.definitions = Definitions.of(site, disk);
    }

    /** Whether the flaws of an article on this site may depend on other files. */
    public static boolean mayDependOnFiles(Site site, String source) {
        return site.generator().isPresent() && mayHaveOne(source);
    }

    /** The inclusions of an article whose files are missing, in the order of the source. */
    public List<Flaw> missing(String path, String source) {
        if (!mayDependOnFiles(site, source) || FileType.of(path).isEmpty()) {
            return List.of();
        }
        Path article = FileNames.resolve(content, path);
        List<Flaw> flaws = new ArrayList<>();
        for (Inclusion inclusion : definitions.inclusions(article, source)) {
            if (isWatched(inclusion.file()) && !exists(inclusion.file())) {
                String message = "%s is not in %s".formatted(inclusion.what(), inclusion.where());
                flaws.add(new Flaw(Flaw.Kind.INCLUDE, inclusion.span(), message));
            }
        }
        return flaws;
    }

    private static boolean mayHaveOne(String source) {
        return source.contains("{%")
                || source.contains("{{")
                || source.contains("include::")
                || source.contains("--8<--");
    }

    private boolean isWatched(Path file) {
        return file.startsWith(content) || definitions.folders().stream().anyMatch(file::startsWith);
    }

    private boolean exists(Path file) {
        return known.computeIfAbsent(file, disk::exists);
    }
}
