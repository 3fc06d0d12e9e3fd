package io.github.copydesk.names.context;

import io.github.copydesk.token.WordSet;
import io.github.copydesk.token.WordShape;
import java.util.Set;

/** Recognizes compounds of ordinary words, which may be in no dictionary: Timecards, Coroutine. */
public final class WordCompounds {
    private static final Set<String> PREFIXES = WordSet.of("word-prefixes");

    /** Whether the parts of a word, with or without an inner capital, are words: Whiteboard, OpenHouse. */
    public static boolean joins(String word, ArticleContext article) {
        int seam = WordShape.seam(word);
        return seam < 0
                ? isCompound(word, article)
                : seam > 2
                        && word.length() - seam > 2
                        && article.word(word.substring(0, seam))
                        && article.word(word.substring(seam));
    }

    public static boolean isCompound(String word, ArticleContext article) {
        for (int i = 2; i <= word.length() - 3; i++) {
            String head = WordShape.lower(word.substring(0, i));
            String tail = word.substring(i);
            if (PREFIXES.contains(head) && article.word(tail) && tail.length() > 3) {
                return true;
            }
            boolean words = i > 2 && article.commonWord(head) && article.wordFrequency(tail) > 5;
            int name = article.nameFrequency(WordShape.capitalised(head));
            boolean surname = article.lexicon().surname(WordShape.capitalised(tail));
            if (words && name < article.wordFrequency(head) && (!surname || name < 0)) {
                return true;
            }
        }
        return false;
    }

    private WordCompounds() {}
}
