package io.github.copydesk.check.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Articles;
import io.github.copydesk.testing.Marked;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.RuleMatch;

/** Compares a reader with LanguageTool as it comes, which looks for the corrections of every word at once. */
final class ReaderTest {
    private final Reader reader = new Reader("en-US", LanguageToolSettings.DEFAULT);
    private final JLanguageTool eager = eager();

    private static JLanguageTool eager() {
        JLanguageTool languageTool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        Reader.OWN_BUSINESS.forEach(languageTool::disableRule);
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

    @Test
    void findsNothingForARightWord() {
        assertEquals(List.of(), reader.corrections("harbor"));
    }
}
