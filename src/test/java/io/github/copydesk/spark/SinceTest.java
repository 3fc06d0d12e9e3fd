package io.github.copydesk.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that uses the results of an earlier one has the same results as a run that does not. */
final class SinceTest {
    private static final String BLAND = "The ferry sails at noon, as it has done for years, and is back by night.\n";

    private TestArchive archive;

    @BeforeEach
    void makeArchive(@TempDir Path folder) throws IOException {
        archive = new TestArchive(folder);
        for (int i = 0; i < 6; i++) {
            archive.write("bland" + i + ".txt", BLAND.replace("noon", i + " o'clock"));
        }
        archive.write("glued.txt", "Milena Horvat said so, and MilenaHorvat left.\n");
        archive.run();
        assertEquals(7, archive.totals().get("checked").getAsInt());
    }

    @Test
    void checksNothingAgainIfNothingChanged() throws IOException {
        assertSameSince("again", 0);
    }

    @Test
    void checksWhatIsNewOrDifferent() throws IOException {
        archive.write("new.txt", "Pelle Sandvik said so, and PelleSandvik left.\n");
        archive.write("bland3.txt", BLAND + "\nLeave a Reply\n");
        archive.delete("bland5.txt");
        assertSameSince("changed", 2);
    }

    @Test
    void checksAnArticleWhoseAnswersChanged() throws IOException {
        archive.write("asks.txt", "The mayor met Milenahorvat at the pier, and Milenahorvat left.\n");
        archive.writesTo("before");
        archive.run();
        archive.delete("glued.txt"); // the only article with the name as two words
        archive.write("other.txt", BLAND);
        assertSameSince("after", 2);
    }

    @Test
    void usesTheResultsOfARunThatUsedEarlierResults() throws IOException {
        archive.write("new.txt", "Pelle Sandvik said so, and PelleSandvik left.\n");
        assertSameSince("second", 1);
        archive.writesTo("second");
        archive.delete("bland0.txt");
        assertSameSince("third", 0);
    }

    @Test
    void checksEverythingWithAnotherConfiguration() throws IOException {
        Path config = Files.writeString(archive.folder().resolve("copydesk.yml"), "severity:\n  glued-name: note\n");
        String before = archive.out().toString();
        archive.writesTo("configured");
        archive.run("--since", before, "--config", config.toString());
        assertEquals(7, archive.totals().get("checked").getAsInt());
        assertEquals(
                archive.expected(false, Optional.of(config), Optional.empty()).findings(), archive.findings());
    }

    @Test
    void needsAnEarlierRun() {
        String nowhere = archive.folder().resolve("nowhere").toString();
        archive.writesTo("out-of-nowhere");
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> archive.run("--since", nowhere));
        assertTrue(String.valueOf(e.getMessage()).startsWith("--since: there is no earlier run in "));
    }

    /** @param checked how many articles are checked again */
    private void assertSameSince(String name, int checked) throws IOException {
        String before = archive.out().toString();
        archive.writesTo(name);
        archive.run("--since", before);
        TestArchive.Expected expected = archive.expected(false, Optional.empty(), Optional.empty());
        assertEquals(expected.findings(), archive.findings());
        assertEquals(expected.people(), archive.table("people"));
        assertEquals(checked, archive.totals().get("checked").getAsInt(), archive::findings);
    }
}
