package io.github.copydesk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.disk.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteDetectorTest {
    private Path root;
    private Path content;

    @BeforeEach
    void makeARepository(@TempDir Path temporary) throws IOException {
        root = Files.createDirectories(temporary.resolve("outer/repository"));
        Files.createDirectory(root.resolve(".git"));
        content = Files.createDirectories(root.resolve("site/content"));
    }

    @ParameterizedTest
    @CsvSource({
        "_config.yml, title: Ferry, JEKYLL",
        "_config.yml, 'source_dir: source', HEXO",
        "hugo.toml, '', HUGO",
        "config.toml, baseURL = 'https://example.org/', HUGO",
        "config/_default/config.toml, title = 'x', HUGO",
        "config.toml, base_url = 'https://example.org/', ZOLA",
        "docusaurus.config.ts, '', DOCUSAURUS",
        "website/docusaurus.config.js, '', DOCUSAURUS",
        "mkdocs.yml, site_name: Ferry, MKDOCS",
        "antora.yml, name: ferry, ANTORA",
        "eleventy.config.js, '', ELEVENTY",
        ".eleventy.js, '', ELEVENTY",
        "package.json, '{\"devDependencies\": {\"@11ty/eleventy\": \"3\"}}', ELEVENTY",
        "astro.config.mjs, '', ASTRO",
        "jbake.properties, '', JBAKE",
        "book.toml, '', MDBOOK",
        "conf.py, extensions = [], SPHINX",
        "_quarto.yml, '', QUARTO",
        "pelicanconf.py, '', PELICAN",
        ".vitepress/config.ts, '', VITEPRESS",
        "site.xml, <site/>, DOXIA",
    })
    void recognisesAGeneratorByItsConfiguration(String file, String text, Generator generator) throws IOException {
        write("site/" + file, text);
        Site site = detect();
        assertEquals(Optional.of(generator), site.generator());
        assertEquals(root.resolve("site").toRealPath(), site.root());
        assertEquals(Optional.of("site: %s, by %s".formatted(generator.title(), file)), site.shown());
    }

    @ParameterizedTest
    @CsvSource({"config.toml, title = 'a program'", "conf.py, DEBUG = True", "package.json, {}", "config.rb, x = 1"})
    void takesNothingForASiteByACommonNameAlone(String file, String text) throws IOException {
        write("site/" + file, text);
        assertFalse(detect().decided());
        assertEquals(Optional.empty(), detect().shown());
    }

    @Test
    void theNearestConfigurationWins() throws IOException {
        write("mkdocs.yml", "site_name: All");
        write("site/hugo.toml", "");
        assertTrue(detect().is(Generator.HUGO));
    }

    @Test
    void looksNoFurtherThanTheRepository() throws IOException {
        Files.writeString(root.resolveSibling("mkdocs.yml"), "site_name: Others");
        assertFalse(detect().decided());
    }

    @Test
    void whatIsSaidInTheConfigurationWins() throws IOException {
        write("mkdocs.yml", "site_name: Ferry");
        assertEquals(Optional.of("site: none, by copydesk.yml"), named("none").shown());
        assertTrue(named("none").decided());
        assertTrue(named("hugo").is(Generator.HUGO));
        assertEquals(
                Optional.of("site: MkDocs, by copydesk.yml"), named("mkdocs").shown());
    }

    @Test
    void aPlugInMakesMoreSyntaxLive() throws IOException {
        write("mkdocs.yml", "site_name: Ferry\nplugins:\n  - search\n");
        assertFalse(detect().replaces("{{ version }}"));
        write("mkdocs.yml", "site_name: Ferry\nplugins:\n  - search\n  - macros:\n      x: y\n");
        assertTrue(detect().replaces("{{ version }}"));
    }

    @Test
    void eachGeneratorReplacesItsOwnTags() throws IOException {
        write("hugo.toml", "");
        assertTrue(detect().replaces("{{< figure >}}"));
        assertTrue(detect().replaces("{{% note %}}"));
        assertFalse(detect().replaces("{% include x %}"));
        assertFalse(detect().replaces("{{ page.title }}"));
        assertTrue(named("jekyll").replaces("{% include x %}"));
        assertFalse(named("jekyll").replaces("{{< figure >}}"));
        assertTrue(named("middleman").replaces("<%= title %>"));
    }

    private Site detect() {
        return SiteDetector.detect(content, Optional.empty(), Disk.plain());
    }

    private Site named(String name) {
        return SiteDetector.detect(content, Optional.of(name), Disk.plain());
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(root.resolve(file).getParent());
        Files.writeString(root.resolve(file), text);
    }
}
