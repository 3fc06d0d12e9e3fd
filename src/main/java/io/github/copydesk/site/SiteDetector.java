package io.github.copydesk.site;

import io.github.copydesk.disk.Disk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the generator of a site by its configuration file, in the content directory or above it.
 *
 * <p>The nearest folder wins. The search ends at the root of the repository, and after {@value #MOST_FOLDERS} folders.
 */
public final class SiteDetector {
    private static final int MOST_FOLDERS = 8;

    private SiteDetector() {}

    /**
     * The site that a content directory belongs to.
     *
     * @param named the value of {@code site:} in {@code copydesk.yml}: {@code none} or the id of a generator
     */
    public static Site detect(Path content, Optional<String> named, Disk disk) {
        if (named.filter("none"::equals).isPresent()) {
            return Site.none(content, "copydesk.yml");
        }
        Optional<Generator> generator = named.flatMap(Generator::named);
        List<Folder> folders = folders(content, disk);
        for (Folder folder : folders) {
            Optional<Marker.Recognized> found =
                    Marker.recognize(folder, marker -> generator.isEmpty() || generator.get() == marker.generator());
            if (found.isPresent()) {
                Generator it = found.get().generator();
                String reason =
                        generator.isPresent() ? "copydesk.yml" : found.get().file();
                return Site.of(it, reason, folder.path(), extensions(it, folder));
            }
        }
        Path root = folders.get(folders.size() - 1).path();
        return generator.map(it -> Site.of(it, "copydesk.yml", root, Set.of())).orElseGet(() -> Site.unknown(content));
    }

    /** The content directory and those above it, up to the root of the repository. */
    private static List<Folder> folders(Path content, Disk disk) {
        List<Folder> folders = new ArrayList<>();
        Path start = Folder.real(content, disk);
        for (Path at = start; at != null && folders.size() < MOST_FOLDERS; at = at.getParent()) {
            folders.add(new Folder(at, disk));
            if (disk.exists(at.resolve(".git"))) {
                return folders;
            }
        }
        return folders;
    }

    /** Template languages that plug-ins add. */
    private static Set<Syntax> extensions(Generator generator, Folder folder) {
        boolean macros = generator == Generator.MKDOCS
                && (folder.says("mkdocs.yml", Marker.MACROS) || folder.says("mkdocs.yaml", Marker.MACROS));
        return macros ? Set.of(Syntax.JINJA) : Set.of();
    }
}
