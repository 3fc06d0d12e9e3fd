package io.github.copydesk.names.context;

import io.github.copydesk.lexicon.ForeignWords;
import io.github.copydesk.token.NameToken;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a phrase of another language in an English text by its small words: Quijote is right in "Don Quijote de la Mancha". */
public final class ForeignPhrase {
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']*");
    private static final Pattern STOP = Pattern.compile("[.!?;:()\"“”«»]");
    private static final int REACH = 30;
    private static final int ENOUGH = 2;

    /** Whether the name stands among such words; one of them may be part of a person's name: Simone de Beauvoir. */
    public static boolean holds(NameToken mention, ArticleContext witness) {
        if (!witness.english()) {
            return false; // no dictionary tells its words
        }
        String lead = mention.lead(REACH);
        String trail = mention.trail(REACH);
        Matcher stop = STOP.matcher(trail);
        return count(lead.substring(afterLastStop(lead)), witness)
                        + count(stop.find() ? trail.substring(0, stop.start()) : trail, witness)
                >= ENOUGH;
    }

    private static int afterLastStop(String lead) {
        Matcher stop = STOP.matcher(lead);
        int at = 0;
        while (stop.find()) {
            at = stop.end();
        }
        return at;
    }

    private static int count(String words, ArticleContext witness) {
        return (int) WORD.matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(word -> isForeign(word, witness))
                .count();
    }

    private static boolean isForeign(String word, ArticleContext witness) {
        boolean small = Character.isLowerCase(word.charAt(0));
        return small && (ForeignWords.isSmall(word) || (word.length() > 3 && !witness.word(word)));
    }

    private ForeignPhrase() {}
}
