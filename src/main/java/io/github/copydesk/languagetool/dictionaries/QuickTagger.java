package io.github.copydesk.languagetool.dictionaries;

import io.github.copydesk.lexicon.Answers;
import java.lang.reflect.Field;
import java.util.Collections;
import java.util.List;
import org.languagetool.Language;
import org.languagetool.tagging.BaseTagger;
import org.languagetool.tagging.TaggedWord;
import org.languagetool.tagging.Tagger;
import org.languagetool.tagging.WordTagger;
import org.languagetool.tagging.en.EnglishTagger;

/**
 * Caches the last lookups of LanguageTool's English tagger. There is no public API for this; if reflection is not
 * allowed, the tagger remains as it is, correct and slow.
 */
public final class QuickTagger implements WordTagger {
    private final Answers<List<TaggedWord>> answers;

    private QuickTagger(WordTagger words) {
        answers = new Answers<>(word -> Collections.unmodifiableList(words.tag(word)));
    }

    /** Whether the language has an English tagger, and it is now the fast one. */
    public static synchronized boolean install(Language language) {
        Tagger tagger = language.getTagger();
        if (tagger.getClass() != EnglishTagger.class) {
            return false; // others may change the lists that they get
        }
        try {
            Field field = BaseTagger.class.getDeclaredField("wordTagger");
            field.setAccessible(true);
            WordTagger words = (WordTagger) field.get(tagger);
            if (!(words instanceof QuickTagger)) {
                field.set(tagger, new QuickTagger(words));
            }
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    @Override
    public List<TaggedWord> tag(String word) {
        return answers.of(word);
    }
}
