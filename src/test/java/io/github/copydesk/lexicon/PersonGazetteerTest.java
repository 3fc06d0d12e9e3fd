package io.github.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonGazetteerTest {
    private final PersonGazetteer book = PersonGazetteer.load();

    @Test
    void findsANameByItsLettersRunTogether() {
        assertEquals(Optional.of("Shinzo Abe"), book.name("shinzoabe"));
        assertEquals(Optional.empty(), book.name("shinzoab"));
        assertEquals(Optional.empty(), book.name(""));
    }

    @Test
    void findsANameWithoutItsAccents() {
        assertEquals(Optional.of("Stefan Löfven"), book.name("stefanlofven"));
        assertEquals(Optional.of("Stefan Löfven"), book.name("stefanlöfven"));
        assertTrue(book.hasPart("Lofven"));
    }

    @Test
    void knowsTheWordsThatStandBesideOneInNames() {
        assertTrue(book.namesWith("Kishida").contains(new FigureName("Fumio Kishida", List.of("Fumio", "Kishida"))));
        assertEquals(Set.of(), book.namesWith("Kishid"));
        assertFalse(book.hasPart("shinzoabe"));
    }
}
