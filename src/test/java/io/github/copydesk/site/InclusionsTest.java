package io.github.copydesk.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.text.Flaw;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InclusionsTest {
    private Path site;

    @BeforeEach
    void makeAJekyllSite(@TempDir Path temporary) throws IOException {
        site = temporary;
        Files.writeString(site.resolve("_config.yml"), "title: Ferry\n");
        Files.createDirectories(site.resolve("_includes/ferry"));
        Files.writeString(site.resolve("_includes/ferry/tides.md"), "Tides.\n");
    }

    @Test
    void findsARelativeIncludeOfAPageBesideThePage() {
        assertEquals(List.of(), missing("index.md", "{% include_relative _includes/ferry/tides.md %}"));
        assertEquals(
                List.of("the include 'tides.md' is not in this folder"),
                missing("index.md", "{% include_relative tides.md %}"));
    }

    @Test
    void leavesARelativeIncludeOfAnIncludeAloneSinceAnyPageMayUseIt() {
        assertEquals(List.of(), missing("_includes/ferry/all.md", "{% include_relative _includes/ferry/tides.md %}"));
    }

    @Test
    void findsAShortcodeThatNeitherHugoNorItsFoldersHave() throws IOException {
        makeAHugoSite("title = 'Ferry'\n", "layouts/shortcodes");
        assertEquals(
                List.of("the shortcode 'map' is not in layouts/shortcodes"),
                missing("a.md", "{{< map >}} and {{< figure src=\"a.png\" >}}"));
    }

    @Test
    void knowsNoShortcodeOfAHugoSiteWhoseTemplatesAreElsewhere() throws IOException {
        makeAHugoSite("title = 'Ferry'\n", "content");
        assertEquals(List.of(), missing("a.md", "{{< map >}}"), "no layouts and no themes");
        makeAHugoSite("theme = 'harbour'\n", "layouts");
        assertEquals(List.of(), missing("a.md", "{{< map >}}"), "a theme that the build gets");
        makeAHugoSite("[module]\n[[module.imports]]\npath = 'code.example/harbour'\n", "layouts");
        assertEquals(List.of(), missing("a.md", "{{< map >}}"), "a theme that is a module");
        makeAHugoSite("layoutDir = 'src/templates'\n", "layouts");
        assertEquals(List.of(), missing("a.md", "{{< map >}}"), "a folder with another name");
    }

    private void makeAHugoSite(String configuration, String folder) throws IOException {
        Files.deleteIfExists(site.resolve("_config.yml"));
        Files.writeString(site.resolve("hugo.toml"), configuration);
        Files.createDirectories(site.resolve(folder));
    }

    private List<String> missing(String path, String source) {
        Site detected = SiteDetector.detect(site, Optional.empty(), Disk.plain());
        return new Inclusions(detected, site, Disk.plain())
                .missing(path, source).stream().map(Flaw::message).toList();
    }
}
