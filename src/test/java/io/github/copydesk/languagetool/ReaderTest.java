package io.github.copydesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.languagetool.gate.GatedLanguageTool;
import io.github.copydesk.testing.Articles;
import io.github.copydesk.testing.Marked;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.spelling.morfologik.MorfologikMultiSpeller;

/** Compares a reader with LanguageTool as it comes, which looks for the corrections of every word at once. */
final class ReaderTest {
    private final Reader reader = new Reader("en-US", LanguageToolSettings.DEFAULT);
    private final JLanguageTool eager = eager();

    private static JLanguageTool eager() {
        JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        Reader.OWN_BUSINESS.forEach(languageTool::disableRule);
        RulesOfToday.among(languageTool.getAllRules()).forEach(languageTool::disableRule);
        return languageTool;
    }

    @Test
    void saysOfManyArticlesWhatLanguageToolSays() throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (Map.Entry<String, String> article : Articles.all().entrySet()) {
            String prose = Prose.of(Marked.document(article.getKey(), article.getValue()))
                    .text();
            for (RuleMatch match : eager.check(prose)) {
                expected.add("%s %d-%d of %.40s"
                        .formatted(match.getRule().getId(), match.getFromPos(), match.getToPos(), prose));
            }
            for (Remark remark : reader.read(prose)) {
                actual.add("%s %d-%d of %.40s".formatted(remark.ruleId(), remark.start(), remark.end(), prose));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    @Test
    void readsARegionByItsOwnDictionaryAndOneThatLanguageToolDoesNotKnowAsTheLanguageAtLarge() {
        assertEquals(List.of("color"), misspelled("en-GB"));
        assertEquals(List.of("color"), misspelled("en_GB"));
        assertEquals(List.of("colour"), misspelled("en"));
        assertEquals(List.of("colour"), misspelled("en-SG"));
        assertThrows(MissingLanguageException.class, () -> misspelled("xx-GB"));
        assertThrows(MissingLanguageException.class, () -> misspelled(""));
    }

    private static List<String> misspelled(String language) {
        String text = "They say colour and color.";
        return new Reader(language, LanguageToolSettings.DEFAULT)
                .read(text).stream()
                        .filter(Remark::spelling)
                        .map(it -> text.substring(it.start(), it.end()))
                        .toList();
    }

    @Test
    void leavesDatesToTheirOwnYear() {
        for (String day : List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")) {
            assertEquals(List.of(), reader.read("The council met on " + day + ", March 4, and the vote was close."));
        }
        assertEquals(List.of(), reader.read("The bridge was opened on December 12, 2013, and the town was glad."));
    }

    @Test
    void findsAWeekdayThatIsWrongInTheYearThatIsNamed() {
        assertEquals(
                List.of("EN_DATE_WEEKDAY"),
                reader.read("The council met on Monday, March 4, 2022, and the vote was close.").stream()
                        .map(Remark::ruleId)
                        .toList());
    }

    @Test
    void readsTheCalendarWhenItIsAskedTo() {
        List<String> enabled = List.of("EN_DATE_WEEKDAY_CURRENTYEAR");
        Reader asked = new Reader("en-US", new LanguageToolSettings(List.of(), enabled, List.of(), List.of()));
        String twoDays = "The council met on Monday, March 4, or on Tuesday, March 4, and the vote was close.";
        assertTrue(asked.read(twoDays).stream().anyMatch(remark -> enabled.contains(remark.ruleId())));
    }

    @Test
    void correctsAWordAsLanguageToolDoesInASentence() throws IOException {
        String text = "The shcool has a tryed rool: recieve teh goverment's adress, seperate wich of thier freinds"
                + " beleive in, and untill tomorow occured, neccessary or definately embarass the begining.";
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        for (RuleMatch match : eager.check(text)) {
            if (match.getRule().isDictionaryBasedSpellingRule()) {
                String word = text.substring(match.getFromPos(), match.getToPos());
                expected.add(word + " " + match.getSuggestedReplacements());
                actual.add(word + " " + reader.corrections(word));
            }
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual));
    }

    /** A reader loads them on a second thread meanwhile, and the map is not thread-safe. */
    @Test
    void creatingInstancesDoesNotTouchTheDictionaries() throws ReflectiveOperationException {
        Language english = Languages.getLanguageForShortCode("en-US");
        Map<?, ?> dictionaries = (Map<?, ?>) shared(MorfologikMultiSpeller.class, "dicPathToDict");
        dictionaries.clear();
        JLanguageTool first = new GatedLanguageTool(english, Reader.config(false));
        first.getAllRules();
        JLanguageTool second = new JLanguageTool(english, null, Reader.config(true));
        assertEquals(Set.of(), dictionaries.keySet());
        assertTrue(second.getAllSpellingCheckRules().size() > 0);

        new Reader("en-US", LanguageToolSettings.DEFAULT);
        assertEquals(1, dictionaries.size());
    }

    private static Object shared(Class<?> type, String field) throws ReflectiveOperationException {
        Field found = type.getDeclaredField(field);
        found.setAccessible(true);
        return found.get(null);
    }

    @Test
    void findsNothingForARightWord() {
        assertEquals(List.of(), reader.corrections("harbor"));
    }
}
