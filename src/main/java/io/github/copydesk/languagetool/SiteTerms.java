package io.github.copydesk.languagetool;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words that a site uses on purpose although they are in no dictionary: terms of computing, names that are capitalized
 * elsewhere in its articles, words that an article repeats, and words in paths and code of the article.
 *
 * @param terms in lower case
 */
record SiteTerms(Set<String> terms) {
    /** The number of articles from which a name is a term of the site. */
    private static final int ARTICLES = 2;

    private static final int MEANT = 3;

    /** Characters before and after a part of a path or of code. */
    private static final String BEFORE = "/`_=#@";

    private static final String AFTER = "/`_=(";

    /** @param corrections LanguageTool's corrections; the word with a capital is one of them */
    boolean has(String word, List<String> corrections, Document document, Corpus corpus) {
        return terms.contains(word)
                || isInCode(word, document.source())
                || isOfAManual(corrections, document)
                || isRepeated(word, corrections, document.source())
                || (isName(word, corpus) && corrections.stream().noneMatch(word::equalsIgnoreCase))
                || (word.indexOf('-') > 0 && Stream.of(word.split("-")).anyMatch(terms::contains));
    }

    /** Asks the corpus all that {@link #has} may ask about a word. */
    static void ask(String word, Corpus corpus) {
        corpus.uses(name(word));
    }

    private static boolean isName(String word, Corpus corpus) {
        return corpus.uses(name(word)).articles() >= ARTICLES;
    }

    private static String name(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /**
     * Whether a word is a term in an article with code, as most unknown words there are; not if the article also
     * contains a correction.
     */
    private static boolean isOfAManual(List<String> corrections, Document document) {
        return document.blocks().stream()
                        .flatMap(block -> block.masks().stream())
                        .anyMatch(mask -> mask.kind() == Mask.Kind.CODE)
                && corrections.stream().limit(MEANT).noneMatch(document.source()::contains);
    }

    /** Whether an article contains a word twice and none of its corrections. */
    private static boolean isRepeated(String word, List<String> corrections, String source) {
        int first = source.indexOf(word);
        return first >= 0
                && source.indexOf(word, first + word.length()) >= 0
                && corrections.stream().limit(MEANT).noneMatch(source::contains);
    }

    private static boolean isInCode(String word, String source) {
        for (int at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length())) {
            int end = at + word.length();
            if ((at > 0 && BEFORE.indexOf(source.charAt(at - 1)) >= 0)
                    || (end < source.length() && AFTER.indexOf(source.charAt(end)) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
