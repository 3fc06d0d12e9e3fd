package io.github.copydesk.names.context;

import io.github.copydesk.lexicon.ForeignWords;
import io.github.copydesk.token.NameToken;
import io.github.copydesk.token.NameTokenizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognizes a phrase of another language in an English text by its function words and by unknown words with accents:
 * Quijote is right in "Don Quijote de la Mancha".
 */
public final class ForeignPhrase {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']*");
    private static final Pattern STOP = Pattern.compile("[.,!?;()\"“”«»]");
    /** A letter with an accent after the first one. */
    private static final Pattern ACCENT = Pattern.compile("(?<=\\p{L})[à-öø-ɏ]");

    private static final int REACH = 36;
    private static final int ENOUGH = 2;

    /** Whether the name is between such words; one of them may be part of a person's name: Simone de Beauvoir. */
    public static boolean holds(NameToken mention, ArticleContext article) {
        if (!article.english()) {
            return false; // no dictionary tells its words
        }
        String lead = withoutParticles(whole(mention.lead(REACH), true));
        String trail = whole(mention.trail(REACH), false);
        Matcher stop = STOP.matcher(trail);
        return count(lead.substring(afterLastStop(lead)), article)
                        + count(stop.find() ? trail.substring(0, stop.start()) : trail, article)
                >= ENOUGH;
    }

    /** A stretch without the word at its end that may be cut. */
    private static String whole(String stretch, boolean before) {
        if (stretch.length() < REACH) {
            return stretch;
        }
        return before
                ? stretch.substring(stretch.indexOf(' ') + 1)
                : stretch.substring(0, Math.max(0, stretch.lastIndexOf(' ')));
    }

    /**
     * The text before a name without particles that belong to the name: "Jorge de la Vega" is no phrase of another
     * language.
     */
    private static String withoutParticles(String lead) {
        String left = lead.stripTrailing();
        int space = left.lastIndexOf(' ');
        while (NameTokenizer.isParticle(left.substring(space + 1)) && space > 0) {
            left = left.substring(0, space).stripTrailing();
            space = left.lastIndexOf(' ');
        }
        return left;
    }

    private static int afterLastStop(String lead) {
        Matcher stop = STOP.matcher(lead);
        int at = 0;
        while (stop.find()) {
            at = stop.end();
        }
        return at;
    }

    private static int count(String words, ArticleContext article) {
        return (int) WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(word -> isForeign(word, article))
                .count();
    }

    private static boolean isForeign(String word, ArticleContext article) {
        boolean small = Character.isLowerCase(word.charAt(0));
        boolean unknown = word.length() > 3 && !article.word(word);
        return small
                ? ForeignWords.isSmall(word) || unknown
                : unknown && ACCENT.matcher(word).find() && !article.lexicon().listed(word);
    }

    private ForeignPhrase() {}
}
