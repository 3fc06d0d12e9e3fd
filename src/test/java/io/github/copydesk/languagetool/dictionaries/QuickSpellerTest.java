package io.github.copydesk.languagetool.dictionaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryMetadata;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** Compares with Morfologik's own speller. */
final class QuickSpellerTest {
    private static final String WORDS = "/org/languagetool/resource/en/hunspell/en_US.dict";
    private static final String SETTINGS = "/org/languagetool/resource/en/hunspell/en_US.info";

    @Test
    void correctsAsMorfologikDoes() throws IOException, ReflectiveOperationException {
        Dictionary plain = dictionary();
        Dictionary quick = dictionary();
        QuickSpeller.quicken(quick.metadata);
        assertTrue(plain.metadata.isIgnoringDiacritics());
        assertFalse(quick.metadata.isIgnoringDiacritics());
        for (String word : List.of(
                "wich",
                "Recieve",
                "cafés",
                "cafe\u0301",
                "RESUMÉ",
                "naïvly",
                "tHe",
                "ﬁnd",
                "ÅngStröm",
                "ça",
                "i",
                "kw1ck",
                "\uD83D\uDE00",
                "\uD83D",
                "Ελλας",
                "Большой",
                "gouvernment",
                "accomodation",
                "teh",
                "İstanbul",
                "ǅungla")) {
            for (int distance = 1; distance <= 3; distance++) {
                assertEquals(corrections(plain, distance, word), corrections(quick, distance, word), word);
            }
        }
    }

    @Test
    void keepsTheLettersThatADictionaryLists() throws IOException, ReflectiveOperationException {
        Dictionary plain = dictionary();
        Dictionary quick = dictionary();
        for (Dictionary each : List.of(plain, quick)) {
            each.metadata.getEquivalentChars().put('x', List.of('s', 'z'));
        }
        QuickSpeller.quicken(quick.metadata);
        assertEquals(corrections(plain, 1, "houxex"), corrections(quick, 1, "houxex"));
        assertTrue(corrections(quick, 1, "houxex").toString().contains("houses"));
    }

    @Test
    void isForTheSpellersOfLanguageTool() {
        Language english = Languages.getLanguageForShortCode("en-US");
        List<Rule> rules = new JLanguageTool(english).getAllRules();
        List<Rule> spelling =
                rules.stream().filter(SpellingCheckRule.class::isInstance).toList();
        assertTrue(spelling.stream().anyMatch(QuickSpeller::install));
        assertTrue(spelling.stream().anyMatch(QuickSpeller::install), "once more");
        assertFalse(QuickSpeller.install(rules.stream()
                .filter(it -> !(it instanceof SpellingCheckRule))
                .findAny()
                .orElseThrow()));
    }

    private static List<String> corrections(Dictionary dictionary, int distance, String word) {
        return new Speller(dictionary, distance)
                .findReplacementCandidates(word).stream()
                        .map(it -> it.getWord() + " " + it.getDistance())
                        .toList();
    }

    /** Not LanguageTool's own copy, which may be quick by now. */
    private static Dictionary dictionary() throws IOException {
        try (InputStream words = resource(WORDS);
                InputStream settings = resource(SETTINGS)) {
            Dictionary read = Dictionary.read(words, settings);
            return new Dictionary(read.fsa, new DictionaryMetadata(read.metadata.getAttributes()));
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(QuickSpellerTest.class.getResourceAsStream(name), name);
    }
}
