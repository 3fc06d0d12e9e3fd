package io.github.copydesk.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LexiconTest {
    private final Lexicon lexicon = Lexicon.of(Rules.materials("glued-name").lists());

    @Test
    void knowsNamesOfAllOrigins() {
        for (String given : List.of("Gareth", "Yoshimasa", "Jinping", "Oleksandra", "Priyanka", "Fatima", "Chidinma")) {
            assertTrue(lexicon.given(given), given);
        }
        assertTrue(lexicon.surname("Hayashi"));
        assertTrue(lexicon.surname("Lofven"), "without its accent");
        assertTrue(lexicon.familyFirst("Nguyen"));
        assertEquals("Fumio Kishida", lexicon.person("fumiokishida").orElseThrow());
    }

    @Test
    void tellsCommonWordsFromRareOnesAndFromNames() {
        EnglishWords english = lexicon.english();

        assertTrue(english.frequency("table") > english.frequency("gerbil"));
        assertTrue(english.frequency("Blinken") >= 0);
        assertEquals(EnglishWords.UNKNOWN, english.frequency("blinken"));
        assertEquals(EnglishWords.UNKNOWN, english.frequency("Takenaka"));
    }

    @Test
    void findsASlipStrange() {
        assertTrue(lexicon.trigrams().score("Ledbetter") > lexicon.trigrams().score("Lebdetter"));
    }
}
