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

    private List<String> missing(String path, String source) {
        Site detected = SiteDetector.detect(site, Optional.empty(), Disk.plain());
        return new Inclusions(detected, site, Disk.plain())
                .missing(path, source).stream().map(Flaw::message).toList();
    }
}
