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
 * Finds shortcodes and includes whose definition the repository should hold and does not. Nobody else sees them before
 * the reader does.
 *
 * <p>Generators replace tags in code blocks too, so the source is searched as it stands. What cannot be known for
 * certain is taken for there: names that are put together from variables, files that a theme or a plug-in may bring, files
 * outside of the content directory and of the folders of definitions.
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

    /** What is missing in an article, in the order of its source. */
    public List<Flaw> missing(String path, String source) {
        if (site.generator().isEmpty() || FileType.of(path).isEmpty() || !mayHaveOne(source)) {
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
