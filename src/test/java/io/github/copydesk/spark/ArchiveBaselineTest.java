package io.github.copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The baseline suppresses on Spark what it suppresses in a run. */
final class ArchiveBaselineTest {
    @Test
    void suppressesOldFindingsAndNamesEntriesWithoutAny(@TempDir Path folder) throws IOException {
        TestArchive archive = new TestArchive(folder);
        archive.write("old.txt", "Milena Horvat said so, and MilenaHorvat left.\n\nLeave a Reply\n");
        archive.write("moved.txt", "Pelle Sandvik said so, and PelleSandvik left.\n");
        archive.write("gone.txt", "Ondine Marchetti said so, and OndineMarchetti left.\n");
        archive.write("corrected.txt", "Joost Veldkamp said so, and JoostVeldkamp left.\n");
        Path baseline = folder.resolve("copydesk-baseline.json");
        Settings settings = new Settings(
                archive.content(), List.of(), List.of(), "en-US", false, Optional.empty(), Resources.plain(2));
        Files.writeString(
                baseline,
                BaselineFile.write(
                        CopyDesk.baseline(settings, baseline, Progress.NONE).after()));

        archive.delete("moved.txt");
        archive.delete("gone.txt");
        archive.write("2026/moved.txt", "Pelle Sandvik said so, and PelleSandvik left.\n");
        archive.write("corrected.txt", "Joost Veldkamp said so, and Joost Veldkamp left.\n");
        archive.write("new.txt", "Milena Horvat said so, and MilenaHorvat came back.\n");
        archive.run("--baseline", baseline.toString());

        TestArchive.Expected expected = archive.expected(false, Optional.empty(), Optional.of(baseline));
        assertEquals(expected.findings(), archive.findings());
        assertEquals(expected.unused(), archive.totals().get("stale").toString());
        assertEquals(List.of("new.txt glued-name"), archive.found());
        assertTrue(
                expected.unused().contains("gone.txt") && expected.unused().contains("corrected.txt"),
                expected::unused);
    }
}
