package io.github.copydesk.lexicon.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.lexicon.CharTrigramModel;
import io.github.copydesk.lexicon.Gazetteer;
import io.github.copydesk.lexicon.NameKind;
import io.github.copydesk.lexicon.NameOrigin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

final class CompileNamesTest {
    @Test
    void theCompiledNamesAreWhatTheirSourcesSay() throws IOException {
        SortedMap<String, String> entries =
                CompileNames.gather(new NameLists(Path.of("rules/lists/names"))).entries();

        assertArrayEquals(resource(Gazetteer.RESOURCE), CompileNames.compile(entries), "run mvn process-classes");
        assertArrayEquals(
                resource(CharTrigramModel.RESOURCE), CompileNames.trigrams(entries), "run mvn process-classes");
        print(entries);
    }

    @Test
    void anEntryHoldsKindsRanksAndOrigins() throws IOException {
        Harvest harvest = new Harvest();
        harvest.add("Löwe", NameKind.SURNAME, Set.of(NameOrigin.GERMANIC), 5, "a");
        harvest.add("Lowe", NameKind.SURNAME, Set.of(NameOrigin.ENGLISH), 4, "b");
        harvest.add("Lowe", NameKind.PLACE, Set.of(), 2, "b");
        harvest.add("lowe", NameKind.GIVEN, Set.of(), 2, "b");
        harvest.add("L.", NameKind.GIVEN, Set.of(), 2, "b");
        Gazetteer book = Gazetteer.read(new ByteArrayInputStream(CompileNames.compile(harvest.entries())));

        assertEquals(Set.of("Loewe", "Lowe", "Löwe"), harvest.entries().keySet());
        assertEquals(6, book.of("Lowe").rank(NameKind.SURNAME), "two sources have it");
        assertEquals(5, book.of("Löwe").rank(NameKind.SURNAME));
        assertEquals(
                Set.of(NameOrigin.ENGLISH, NameOrigin.GERMANIC), book.of("Lowe").origins(NameKind.SURNAME));
        assertEquals(Set.of(NameKind.SURNAME, NameKind.PLACE), book.of("Lowe").kinds());
        assertTrue(book.of("Lowe").origins(NameKind.PLACE).isEmpty());
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Gazetteer.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }

    /** How many names of each kind and origin; for the reader of the build's log. */
    private static void print(SortedMap<String, String> entries) throws IOException {
        Gazetteer book = Gazetteer.load();
        Map<NameKind, Integer> all = new EnumMap<>(NameKind.class);
        Map<String, Integer> byOrigin = new TreeMap<>();
        for (String word : entries.keySet()) {
            for (NameKind kind : book.of(word).kinds()) {
                all.merge(kind, 1, Integer::sum);
                book.of(word).origins(kind).forEach(origin -> byOrigin.merge(kind + " " + origin, 1, Integer::sum));
            }
        }
        System.out.println(entries.size() + " words, " + resource(Gazetteer.RESOURCE).length + " bytes: " + all);
        System.out.println(byOrigin);
    }
}
