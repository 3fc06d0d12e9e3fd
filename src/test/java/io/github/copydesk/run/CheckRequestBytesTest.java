package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.jvm.Tuning;
import io.github.copydesk.report.Links;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CheckRequestBytesTest {
    private static final Path FOLDER = Path.of("folder").toAbsolutePath();

    @Test
    void anOrderArrivesAsItWas() {
        CheckRequest full = request(
                List.of("*.md", "", "a,b"),
                Optional.of(FOLDER.resolve("é.yml")),
                new Resources(
                        3,
                        true,
                        Optional.of(Tuning.SHORT),
                        Resources.share(),
                        Optional.of(new CacheFolder(FOLDER.resolve("cache"), "key", "shared")),
                        Disk.plain()),
                new Counting(Optional.of(FOLDER.resolve("b.json")), Optional.of("main")),
                Optional.of(""));
        assertEquals(full, CheckRequestBytes.request(CheckRequestBytes.of(full)));
    }

    @Test
    void whatIsNotThereDoesNotArrive() {
        CheckRequest bare = request(List.of(), Optional.empty(), Resources.plain(1), Counting.ALL, Optional.empty());
        assertEquals(bare, CheckRequestBytes.request(CheckRequestBytes.of(bare)));
    }

    private static CheckRequest request(
            List<String> patterns,
            Optional<Path> config,
            Resources resources,
            Counting counting,
            Optional<String> annotated) {
        return new CheckRequest(
                new Settings(
                        FOLDER,
                        patterns,
                        patterns,
                        "de-AT",
                        false,
                        true,
                        List.of(FOLDER.resolve("reports")),
                        config,
                        resources),
                counting,
                new Verdict(new Gate(Severity.WARNING, 7, false), true),
                "shown",
                "uri",
                "1.0",
                patterns,
                FOLDER.resolve("reports"),
                annotated,
                true,
                new Links("../content/", "https://example.org/{path}#L{line}"),
                config.map(it -> it.resolveSibling("earlier.json")));
    }
}
