package io.github.copydesk.damage;

import io.github.copydesk.lexicon.KnownWords;
import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.lexicon.SmallWords;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Document;
import java.util.Locale;

/**
 * Knowledge of the words around a damaged stretch, from the dictionaries of English, the lists of names and the words
 * of the article. For other languages, only the article is a source.
 */
public final class WordKnowledge {
    private static final int UNKNOWN = -1;

    private final SmallWords dictionary;
    private final Lexicon names;
    private final KnownWords known;
    private final Document document;
    private final boolean english;

    private WordKnowledge(SmallWords dictionary, Lexicon names, KnownWords known, Document document, boolean english) {
        this.dictionary = dictionary;
        this.names = names;
        this.known = known;
        this.document = document;
        this.english = english;
    }

    public static WordKnowledge of(Document document, WordLists lists) {
        SmallWords dictionary = SmallWords.of(lists);
        Lexicon names = Lexicon.of(lists);
        KnownWords known =
                lists.derive(KnownWords.class, it -> new KnownWords(word -> isKnownInEnglish(word, dictionary, names)));
        return new WordKnowledge(dictionary, names, known, document, document.isIn("en"));
    }

    private static boolean isKnownInEnglish(String word, SmallWords dictionary, Lexicon names) {
        return dictionary.frequency(word.toLowerCase(Locale.ROOT)) >= 0
                || (Character.isUpperCase(word.charAt(0)) && names.listed(word));
    }

    public boolean isEnglish() {
        return english;
    }

    /**
     * The frequency of a word, from 0 to 25, whatever the case of its first letter; negative if it is no word, or in
     * another language.
     */
    public int frequency(String word) {
        return english ? dictionary.frequency(word.toLowerCase(Locale.ROOT)) : UNKNOWN;
    }

    /** Whether it is a known word or name. */
    public boolean isKnown(String word) {
        return frequency(word) >= 0 || (Character.isUpperCase(word.charAt(0)) && names.listed(word));
    }

    /** Whether it is a listed given name. */
    boolean isGivenName(String word) {
        return names.given(word);
    }

    /** Whether the characters between two offsets are an English word or a name. */
    boolean isKnownInEnglish(char[] text, int start, int end) {
        return known.has(text, start, end);
    }

    /** Whether an address or code of the article has this word with its hyphen. */
    boolean isInAddressOrCode(String hyphenated) {
        return HyphenatedNames.of(document).has(hyphenated);
    }

    /** The number of times that the article contains a word, as written or in lower case. */
    public int inArticle(String word) {
        ArticleWords article = ArticleWords.of(document);
        String small = word.toLowerCase(Locale.ROOT);
        return article.count(word) + (small.equals(word) ? 0 : article.count(small));
    }
}
