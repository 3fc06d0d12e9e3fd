package io.github.copydesk.languagetool.dictionaries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.Articles;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.en.EnglishTagger;

final class QuickTaggerTest {
    private final Language english = Languages.getLanguageForShortCode("en-US");

    @Test
    void tagsAsLanguageToolDoes() throws IOException {
        assertTrue(QuickTagger.install(english));
        assertTrue(QuickTagger.install(english), "once more");
        Tagger plain = new EnglishTagger();
        for (String article : Articles.all().values()) {
            List<String> words = english.getWordTokenizer().tokenize(article);
            assertEquals(
                    plain.tag(words).toString(), english.getTagger().tag(words).toString());
            assertEquals(
                    plain.tag(words).toString(), english.getTagger().tag(words).toString(), "once more");
        }
    }
}
