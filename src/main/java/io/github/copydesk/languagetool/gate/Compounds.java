package io.github.copydesk.languagetool.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.CompoundRuleData;

/**
 * The beginnings of the compounds that LanguageTool lists as separate words. Its rule combines each token with up to
 * four after it to look for them, but few tokens begin one.
 */
final class Compounds {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /** The form of "any number" in the list. */
    private static final String NUMBER = "\\\\d+";

    private static final int MOST_TOKENS = 5;

    private final Set<String> firstWords = new HashSet<>();
    private final Set<String> firstTwoWords = new HashSet<>();
    private boolean areOdd;

    Compounds(CompoundRuleData list) {
        for (String compound : list.getIncorrectCompounds()) {
            int first = compound.indexOf(' ');
            int second = compound.indexOf(' ', first + 1);
            areOdd |= first <= 0 || second == first + 1;
            firstWords.add(compound.substring(0, Math.max(first, 0)));
            firstTwoWords.add(second < 0 ? compound : compound.substring(0, second));
        }
    }

    /** Whether a compound can begin somewhere in the sentence, if no token is skipped. */
    boolean mayBeIn(AnalyzedSentence sentence) {
        AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
        for (int start = 0; start < tokens.length; start++) {
            if (areOdd || mayBeginAt(start, tokens)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a compound may begin at a token. Words end at white space and at hyphens; otherwise the next token
     * continues the word.
     */
    private boolean mayBeginAt(int start, AnalyzedTokenReadings[] tokens) {
        StringBuilder words = new StringBuilder();
        int end = Math.min(tokens.length, start + MOST_TOKENS);
        boolean isSecond = false;
        for (int i = start; i < end; i++) {
            String text = tokens[i].getToken();
            for (int at = tokens[i].isWhitespaceBefore() ? -1 : 0; at < text.length(); at++) {
                char c = at < 0 ? ' ' : text.charAt(at);
                if (!isBetweenWords(c)) {
                    words.append(c);
                } else if (isSecond && words.charAt(words.length() - 1) != ' ') {
                    return isListed(words, firstTwoWords, start);
                } else if (!isSecond && !words.isEmpty()) {
                    if (!isListed(words, firstWords, start)) {
                        return false;
                    }
                    isSecond = true;
                    words.append(' ');
                }
            }
            if (isSecond && isListed(words, firstTwoWords, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetweenWords(char c) {
        return c == ' ' || c == '-' || (c >= '\t' && c <= '\r');
    }

    private static boolean isListed(StringBuilder words, Set<String> list, int start) {
        String text = words.toString().trim();
        return isListed(text, list) || (start == 0 && isListed(StringUtils.uncapitalize(text), list));
    }

    private static boolean isListed(String text, Set<String> list) {
        return list.contains(text)
                || (hasDigit(text) && list.contains(DIGITS.matcher(text).replaceAll(NUMBER)));
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
