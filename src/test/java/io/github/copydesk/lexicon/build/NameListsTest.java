package io.github.copydesk.lexicon.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NameListsTest {
    private final NameLists lists = new NameLists(Path.of("rules/lists/names"));

    @Test
    void everyListSaysWhereItIsFrom() throws IOException {
        for (NameLists.NameList list : lists.lists()) {
            List<String> head = Files.readAllLines(list.file()).stream()
                    .takeWhile(line -> line.startsWith("#"))
                    .toList();
            boolean fromSource = list.file().getFileName().toString().matches(".*\\..*\\.txt|airports.*");
            assertTrue(head.size() >= 2, list.file() + " has no head");
            assertTrue(
                    head.get(1).startsWith(fromSource ? "# Source: " : "# Written by hand"),
                    list.file() + ": " + head.get(1));
        }
    }

    @Test
    void everyListIsSortedAndSaysNothingTwice() throws IOException {
        for (NameLists.NameList list : lists.lists()) {
            assertEquals(
                    List.copyOf(new TreeSet<>(list.names())),
                    list.names(),
                    list.file().toString());
        }
    }

    @Test
    void theFileNameSaysKindOriginAndRank() {
        NameLists.NameList list = NameLists.NameList.of(Path.of("names/family-first/chinese-zh.faker-3.txt"));

        assertEquals(NameKind.FAMILY_FIRST, list.kind());
        assertEquals(Set.of(NameOrigin.CHINESE), list.origins());
        assertEquals(4, list.rank());
        assertEquals(7, NameLists.NameList.of(Path.of("place/known.txt")).rank());
        assertEquals(
                6, NameLists.NameList.of(Path.of("given/indian-hi.faker.txt")).rank());
    }

    @Test
    void aWrongListIsNamed(@TempDir Path folder) throws IOException {
        Path given = Files.createDirectories(folder.resolve("given"));
        Path list = Files.writeString(given.resolve("english.txt"), "# Written by hand\nAnn\nAnn Marie\n");

        IllegalArgumentException wrong =
                assertThrows(IllegalArgumentException.class, () -> new NameLists(folder).gather(new Harvest()));
        assertEquals(list + ": 'Ann Marie' is not one word", wrong.getMessage());
    }
}
