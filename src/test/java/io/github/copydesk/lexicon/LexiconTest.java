package io.github.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Rules;
import java.util.List;
import java.util.Optional;
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
    void takesNoProductThatEndsInCapitalsForAPerson() {
        assertEquals(Optional.empty(), lexicon.person("lincolnls"));
        assertEquals(Optional.empty(), lexicon.person("travisci"));
    }

    @Test
    void tellsCommonWordsFromRareOnesAndFromNames() {
        FrequencyDictionary english = lexicon.resources().english();

        assertTrue(english.frequency("table") > english.frequency("gerbil"));
        assertTrue(english.frequency("Blinken") >= 0);
        assertEquals(FrequencyDictionary.UNKNOWN, english.frequency("blinken"));
        assertEquals(FrequencyDictionary.UNKNOWN, english.frequency("Takenaka"));
    }

    @Test
    void findsAMisspellingStrange() {
        assertTrue(lexicon.trigrams().score("Ledbetter") > lexicon.trigrams().score("Lebdetter"));
    }

    @Test
    void aPlainWordIsNoSurnameByAccident() {
        for (String word : List.of(
                "Reader",
                "Table",
                "Minister",
                "Government",
                "Report",
                "Office",
                "Meeting",
                "Water",
                "Number",
                "Today",
                "People",
                "Company",
                "Factory",
                "Builder",
                "Update",
                "Window",
                "River",
                "Market")) {
            assertFalse(lexicon.surname(word), word);
            assertFalse(lexicon.given(word), word);
        }
        for (String word : List.of("Baker", "Cook", "Brown", "Bush", "King")) {
            assertTrue(lexicon.surname(word), word);
        }
    }

    @Test
    void aTownThatIsCalledAfterAPersonIsNoPlace() {
        assertTrue(lexicon.place("Harrisburg"));
        assertTrue(lexicon.place("Washington"));
        assertFalse(lexicon.place("Mason"));
    }

    @Test
    void aShortWordNeedsMoreToBeAName() {
        assertTrue(lexicon.given("Ken"));
        assertTrue(lexicon.surname("Lee"));
        assertFalse(lexicon.surname("Uto"));
    }

    @Test
    void readsThePhrasesThatLanguageToolAccepts() {
        AcceptedPhrases phrases = AcceptedPhrases.of("# Ada Nobody\nAda Lovelace\nTel Aviv\nEnrique Peña\n");

        assertTrue(phrases.hasWord("Aviv"));
        assertTrue(phrases.hasWord("Peña"));
        assertTrue(phrases.hasWord("Pena"));
        assertFalse(phrases.hasWord("Nobody"));
        assertTrue(phrases.follows("Lovelace", "Ada"::equals));
        assertFalse(phrases.follows("Lovelace", "Tel"::equals));
        assertEquals("Enrique Peña", phrases.phrase("enriquepeña").orElseThrow());
        assertTrue(phrases.phrase("adanobody").isEmpty());
    }
}
