package io.github.copydesk.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProofreadingProgressTest {
    @Test
    void countsEachArticleThatLanguageToolReads(@TempDir Path content) throws IOException {
        Files.writeString(content.resolve("a.md"), "The ferry left the quay early.\n");
        Files.writeString(content.resolve("b.md"), "The lamps of the pier are lit.\n");
        Files.writeString(content.resolve("empty.md"), "\n");
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", true, Optional.empty(), Resources.plain(1));
        SortedSet<String> reached = new ConcurrentSkipListSet<>();
        CopyDesk.run(settings, new Progress() {
            @Override
            public void checked(int checked, int all) {}

            @Override
            public void proofread(int read, int all) {
                reached.add(read + " of " + all);
            }
        });
        assertEquals(List.of("1 of 3", "2 of 3", "3 of 3"), List.copyOf(reached));
    }
}
