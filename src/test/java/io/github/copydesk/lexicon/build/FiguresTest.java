package io.github.copydesk.lexicon.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {
    @Test
    void filesANameUnderItsLettersAndUnderEachWordWithACapital(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "# from nowhere\n\nLéa de Roux\n");
        assertEquals(
                Set.of(
                        "léaderoux\tLéa de Roux",
                        "leaderoux\tLéa de Roux",
                        "Léa\nLéa de Roux",
                        "Lea\nLéa de Roux",
                        "Roux\nLéa de Roux"),
                new Figures(folder).entries());
    }

    @Test
    void takesTheLastOfTwoNamesThatReadTheSame(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Anna Lind\n");
        Files.writeString(folder.resolve("b.txt"), "An Nalind\n");
        Set<String> entries = new Figures(folder).entries();
        assertTrue(entries.contains("annalind\tAn Nalind"));
        assertFalse(entries.contains("annalind\tAnna Lind"));
    }
}
