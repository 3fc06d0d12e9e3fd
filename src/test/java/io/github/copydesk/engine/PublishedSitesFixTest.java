package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.format.file.Rewriting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Published sites: one fix is enough, and the second changes nothing. */
final class PublishedSitesFixTest {
    private static final Path SITES = Path.of("../shared/sites/corpus");

    @TestFactory
    Stream<DynamicTest> aPublishedSiteIsFixedOnce(@TempDir Path copies) throws IOException {
        if (!Files.isDirectory(SITES)) {
            return Stream.empty();
        }
        List<Path> sites;
        try (Stream<Path> folders = Files.list(SITES)) {
            sites = folders.sorted().toList();
        }
        return sites.stream()
                .map(site -> DynamicTest.dynamicTest(
                        site.getFileName().toString(),
                        () -> assertFixedOnce(site, copies.resolve(site.getFileName()))));
    }

    private static void assertFixedOnce(Path site, Path copy) throws IOException {
        List<Draft> drafts = CopyDesk.fix(settings(site), Counting.ALL, FixLevel.CERTAIN, Progress.NONE)
                .drafts();
        if (drafts.stream().allMatch(Draft::isEmpty)) {
            return;
        }
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(site.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.write(to, Files.readAllBytes(file));
            }
        }
        for (Draft draft : drafts) {
            Rewriting.write(
                    copy.resolve(draft.document().path()),
                    Optional.of(copy),
                    draft.document().source(),
                    draft.text());
        }
        assertEquals(
                List.of(),
                CopyDesk.fix(settings(copy), Counting.ALL, FixLevel.CERTAIN, Progress.NONE).drafts().stream()
                        .filter(it -> !it.isEmpty())
                        .map(it -> it.document().path())
                        .toList());
    }

    private static Settings settings(Path folder) {
        return new Settings(folder, List.of(), List.of(), "en-US", false, Optional.empty(), Resources.plain(1));
    }
}
