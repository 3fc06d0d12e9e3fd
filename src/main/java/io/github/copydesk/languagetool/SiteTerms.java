package io.github.copydesk.languagetool;

import io.github.copydesk.corpus.Corpus;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Mask;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words that a site means although no dictionary has them: terms of computing, names that its articles write with a
 * capital elsewhere, words that an article repeats, and words that stand in the paths and the code of the same article.
 *
 * @param terms in small letters
 */
record SiteTerms(Set<String> terms) {
    /** The number of articles from which on a name is a term of the site. */
    private static final int ARTICLES = 2;

    private static final int MEANT = 3;

    /** What stands before a part of a path or of code, and behind one. */
    private static final String BEFORE = "/`_=#@";

    private static final String BEHIND = "/`_=(";

    /** @param corrections what LanguageTool would write; one that is the word with a capital is a correction of its own */
    boolean has(String word, List<String> corrections, Document document, Corpus corpus) {
        return terms.contains(word)
                || isInCode(word, document.source())
                || isOfAManual(corrections, document)
                || isRepeated(word, corrections, document.source())
                || (isName(word, corpus) && corrections.stream().noneMatch(word::equalsIgnoreCase))
                || (word.indexOf('-') > 0 && Stream.of(word.split("-")).anyMatch(terms::contains));
    }

    /** Asks what {@link #has} may ask about a word. */
    static void ask(String word, Corpus corpus) {
        corpus.uses(name(word));
    }

    private static boolean isName(String word, Corpus corpus) {
        return corpus.uses(name(word)).articles() >= ARTICLES;
    }

    private static String name(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** In an article with code an unknown word is most often a term, but for one that the article also spells as corrected. */
    private static boolean isOfAManual(List<String> corrections, Document document) {
        return document.blocks().stream()
                        .flatMap(block -> block.masks().stream())
                        .anyMatch(mask -> mask.kind() == Mask.Kind.CODE)
                && corrections.stream().limit(MEANT).noneMatch(document.source()::contains);
    }

    /** Whether an article has it twice and none of the words that could be meant; who means another writes it once. */
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
                    || (end < source.length() && BEHIND.indexOf(source.charAt(end)) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
