package io.github.copydesk.leftovers;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.rulebook.WordLists;

/**
 * Finds the lines of English words in an article in another language. The templates of many sites are in English
 * whatever the language of the articles is.
 */
final class EnglishLines {
    static final String ENGLISH = "en";
    /** The fewest words. Many a single word is of several languages: "Conclusion". */
    private static final int FEWEST = 2;

    private final boolean elsewhere;
    private final Lexicon lexicon;

    /** @param language the primary subtag of the article's language */
    EnglishLines(WordLists lists, String language) {
        elsewhere = !language.equals(ENGLISH);
        lexicon = Lexicon.of(lists);
    }

    /** Whether a line consists of English words, and the article is in another language. */
    boolean has(Line line) {
        if (!elsewhere) {
            return false;
        }
        int words = 0;
        for (Line.Word word : line.words()) {
            if (!word.isMasked() && !word.isNumber()) {
                char[] letters = word.text().toCharArray();
                if (!lexicon.isEnglish(letters, 0, letters.length)) {
                    return false;
                }
                words++;
            }
        }
        return words >= FEWEST;
    }
}
