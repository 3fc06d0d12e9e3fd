package io.github.copydesk.testing;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.format.Formats;
import io.github.copydesk.site.Site;
import io.github.copydesk.site.SiteDetector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A small repository for each generator, for the examples on the pages of the rules. Each has the shortcode or include
 * {@code note}.
 *
 * @param content the content directory
 */
public record SampleSite(Site site, Path content) {
    private static final Map<String, List<String>> FILES = Map.of(
            "hugo", List.of("hugo.toml", "layouts/shortcodes/note.html"),
            "jekyll", List.of("_config.yml", "_includes/note.html"),
            "antora", List.of("antora.yml"),
            "quarto", List.of("_quarto.yml"),
            "mdbook", List.of("book.toml"),
            "mkdocs", List.of("mkdocs.yml"),
            "docusaurus", List.of("docusaurus.config.js"),
            "sphinx", List.of("conf.py"),
            "none", List.of());

    private static final Map<String, SampleSite> MADE = new ConcurrentHashMap<>();

    /** @param name of a generator, as {@code site:} in copydesk.yml has it; nothing for a site that is not known */
    public static SampleSite of(String name) {
        return name.isEmpty()
                ? new SampleSite(Site.unknown(Path.of("")), Path.of(""))
                : MADE.computeIfAbsent(name, SampleSite::make);
    }

    public Formats formats() {
        return new Formats(site, content, Disk.plain());
    }

    private static SampleSite make(String name) {
        try {
            Path root = Path.of("target/sample-sites", name);
            Files.createDirectories(root.resolve(".git"));
            Path content = Files.createDirectories(root.resolve("content"));
            for (String file : FILES.getOrDefault(name, List.of())) {
                Files.createDirectories(root.resolve(file).getParent());
                Files.writeString(root.resolve(file), "extensions = []\n");
            }
            return new SampleSite(SiteDetector.detect(content, Optional.of(name), Disk.plain()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
