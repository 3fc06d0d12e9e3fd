package io.github.copydesk.names.context;

import io.github.copydesk.lexicon.Lexicon;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.WordRuns;

/**
 * How the language of an article treats its words. An article that is declared to be English, but whose words in lower
 * case are mostly no English words, is in another language; of a translation, often nothing but its words says so.
 *
 * @param english whether the dictionary knows its words
 * @param nouns whether nouns have capitals, as in German
 * @param declared whether the article is in the language that is declared for it
 */
record ArticleLanguage(boolean english, boolean nouns, boolean declared) {
    /** The most words that are looked up, and the fewest that prove another language. */
    private static final int ASKED = 400;

    private static final int FEWEST = 40;
    /** Of the words of an English article, at least this share is in the dictionary. */
    private static final double KNOWN = 0.6;
    /** Of the words inside the sentences of a language whose nouns have capitals, at least this share has one. */
    private static final double CAPITALS = 0.14;

    static ArticleLanguage of(Document document, Lexicon lexicon) {
        boolean nouns = document.isIn("de", "lb");
        if (!document.isIn("en")) {
            return new ArticleLanguage(false, nouns, true);
        }
        int small = 0;
        int known = 0;
        int capitals = 0;
        for (Block block : document.blocks()) {
            if (small >= ASKED) {
                break;
            }
            char[] text = block.characters();
            WordRuns runs = new WordRuns(block);
            while (small < ASKED && runs.next()) {
                int start = runs.start();
                char first = text[start];
                if (Character.isUpperCase(first)) {
                    capitals += isInsideSentence(text, start) ? 1 : 0;
                } else if (Character.isLetter(first)) {
                    small++;
                    known += lexicon.isEnglish(text, start, runs.end()) ? 1 : 0;
                    if (known >= KNOWN * ASKED) {
                        return new ArticleLanguage(true, false, true); // whatever the rest is
                    }
                }
            }
        }
        boolean english = small < FEWEST || known >= KNOWN * small;
        return new ArticleLanguage(english, !english && capitals >= CAPITALS * (small + capitals), english);
    }

    /** Whether a word in lower case is before it. */
    private static boolean isInsideSentence(char[] text, int start) {
        return start > 1 && text[start - 1] == ' ' && Character.isLowerCase(text[start - 2]);
    }
}
