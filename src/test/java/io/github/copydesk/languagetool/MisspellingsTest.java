package io.github.copydesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.lexicon.SmallWords;
import io.github.copydesk.testing.Rules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingsTest {
    private static final SmallWords WORDS =
            SmallWords.of(Rules.materials("languagetool").lists());
    private static final Misspellings ENGLISH = new Misspellings(WORDS, "en-US");
    private static final Misspellings GERMAN = new Misspellings(WORDS, "de-DE");

    @ParameterizedTest
    @CsvSource({
        "recieve, receive",
        "teh, the",
        "wich, which",
        "adress, address",
        "enviroment, environment",
        "stoping, stopping",
        "begining, beginning",
        "occurance, occurrence",
        "theirhouse, their house",
        "half-fnished, half-finished",
        "differen, different",
        "togheter, together"
    })
    void aMisspellingHasAWellKnownWordBesideIt(String word, String right) {
        assertEquals(true, ENGLISH.isMisspelling(word, List.of(right)), word);
    }

    @ParameterizedTest
    @CsvSource({
        "const, cost", // too short to tell
        "qrz, are",
        "gzipped, zipped", // a letter that stands for another word
        "skillset, skill set", // a compound
        "followup, follow-up",
        "handout, hand out",
        "pre-heat, preheat",
        "organise, organize", // British
        "redelegate, relegate", // new words made of old ones
        "linted, linked",
        "timecard, timecards",
        "gardenless, gardeners",
        "linux, Linux", // a capital is left to the writer
        "rustin, Dustin",
        "communautés, commutates"
    })
    void otherWordsHaveOneByChance(String word, String right) {
        assertEquals(false, ENGLISH.isMisspelling(word, List.of(right)), word);
    }

    @ParameterizedTest
    @CsvSource({"Strase, Straße, false", "gestren, gestern, true", "zusamen, zusammen, true", "frobctl, Frost, false"})
    void otherLanguagesAreAskedForTheLettersAlone(String word, String right, boolean misspelling) {
        assertEquals(misspelling, GERMAN.isMisspelling(word, List.of(right)), word);
    }

    @ParameterizedTest
    @CsvSource({"color, colour, false", "coluor, colour, true", "organice, organise, true"})
    void britishArticlesAreReadByTheBritishDictionary(String word, String right, boolean misspelling) {
        assertEquals(misspelling, new Misspellings(WORDS, "en-GB").isMisspelling(word, List.of(right)), word);
    }

    @ParameterizedTest
    @CsvSource({"dahrkbon", "xylofrob"})
    void aWordWithNothingBesideItIsNoMisspelling(String word) {
        assertEquals(false, ENGLISH.isMisspelling(word, List.of()), word);
    }
}
