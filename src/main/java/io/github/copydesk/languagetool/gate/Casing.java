package io.github.copydesk.languagetool.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/**
 * The beginnings of the phrases for which LanguageTool lists capitals. Its rule combines each token with those after it
 * to look for them, but few tokens begin one. Both use the default locale.
 */
final class Casing {
    private static final char BETWEEN_TOKENS = ' ';

    private final Set<String> singleTokens = new HashSet<>();
    private final Set<String> firstTwoTokens = new HashSet<>();
    private final Set<String> firstTokens = new HashSet<>();

    /** @param phrases tokens with a space between them */
    Casing(List<String> phrases) {
        for (String listed : phrases) {
            String phrase = listed.trim().toLowerCase(Locale.getDefault());
            int first = phrase.indexOf(BETWEEN_TOKENS);
            if (first < 0) {
                singleTokens.add(phrase);
            } else {
                int second = phrase.indexOf(BETWEEN_TOKENS, first + 1);
                firstTokens.add(phrase.substring(0, first));
                firstTwoTokens.add(second < 0 ? phrase : phrase.substring(0, second));
            }
        }
    }

    /** Whether a phrase can begin somewhere in the sentence. */
    boolean mayBeIn(AnalyzedSentence sentence) {
        AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
        for (int i = 0; i < tokens.length; i++) {
            String token = tokens[i].getToken();
            String small = token.toLowerCase(Locale.getDefault());
            boolean isLast = i + 1 == tokens.length;
            if (token.indexOf(BETWEEN_TOKENS) >= 0
                    || singleTokens.contains(small)
                    || (!isLast && firstTokens.contains(small) && mayBegin(small, tokens[i + 1].getToken()))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayBegin(String first, String second) {
        return second.indexOf(BETWEEN_TOKENS) >= 0
                || firstTwoTokens.contains(first + BETWEEN_TOKENS + second.toLowerCase(Locale.getDefault()));
    }
}
