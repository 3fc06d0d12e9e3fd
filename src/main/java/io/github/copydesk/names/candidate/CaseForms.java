package io.github.copydesk.names.candidate;

import io.github.copydesk.names.context.ArticleContext;
import io.github.copydesk.token.WordSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms that the grammar of a language gives to a name: with a case ending, {@code Petra} and {@code Petrem} in
 * Czech, or after an article without its vowel, {@code L'Atelier} and {@code d'Atelier} in French.
 */
final class CaseForms {
    private static final Map<String, Set<String>> ENDINGS = WordSet.byLanguage("case-endings");
    private static final Set<String> ELIDING = Set.of("ca", "fr", "it", "oc");
    private static final Pattern ELIDED = Pattern.compile("(?i)(?:[cdjlmnst]|qu|dell|nell|all|un)['’](\\p{L}.*)");

    /** The fewest letters before the ending. */
    private static final int SHORTEST = 4;

    private static final int LONGEST_ENDING = 4;

    private final ArticleContext context;
    /** Those of the article's language; none if its names have no endings. */
    private final Set<String> endings;

    private final boolean elides;

    CaseForms(ArticleContext context) {
        this.context = context;
        endings = ENDINGS.getOrDefault(context.languageTag(), Set.of());
        elides = ELIDING.contains(context.languageTag());
    }

    /** Whether both are forms of one name. */
    boolean areOneName(String written, String right) {
        if (!endings.isEmpty()) {
            int common = Edit.commonPrefix(written, right);
            return common >= SHORTEST && isEnding(written.substring(common)) && isEnding(right.substring(common));
        }
        return elides && elided(written).equals(elided(right));
    }

    /** Whether the word is a name of a list with an ending. */
    boolean isOfName(String word) {
        for (int end = Math.max(SHORTEST, word.length() - LONGEST_ENDING);
                end < word.length() && !endings.isEmpty();
                end++) {
            if (isEnding(word.substring(end)) && context.name(word.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnding(String letters) {
        return letters.isEmpty() || endings.contains(letters);
    }

    /** The word without the article; the word itself if there is none. */
    private static String elided(String word) {
        Matcher matcher = ELIDED.matcher(word);
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : word;
    }
}
