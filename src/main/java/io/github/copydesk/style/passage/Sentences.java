package io.github.copydesk.style.passage;

import io.github.copydesk.token.WordSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a text into sentences.
 *
 * <p>A full stop ends a sentence, unless it belongs to an abbreviation; then the next word must be one that often
 * begins a sentence. Question and exclamation marks always end one, except before a closing quotation mark or bracket
 * that a lower-case letter follows.
 */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = WordSet.of("sentence-abbreviations");
    private static final Set<String> OPENERS = WordSet.of("sentence-openers");
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    private static final Pattern TAIL = Pattern.compile("([.!?])[\"')\\]’”»]*$");
    private static final Pattern POINTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}*\\.?");
    private static final Pattern DOTS = Pattern.compile("\\.{2,}$|…$");
    private static final String BEFORE = "\"'(“‘[«";

    /** A sentence in its text, without the white space around it; the end is exclusive. */
    record Sentence(int start, int end) {}

    private Sentences() {}

    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int start = -1;
        int end = 0;
        String last = "";
        while (token.find()) {
            if (start >= 0 && ends(last, token.group())) {
                sentences.add(new Sentence(start, end));
                start = -1;
            }
            if (start < 0) {
                start = token.start();
            }
            end = token.end();
            last = token.group();
        }
        if (start >= 0) {
            sentences.add(new Sentence(start, end));
        }
        return sentences;
    }

    private static boolean ends(String token, String next) {
        Matcher tail = TAIL.matcher(token);
        if (!tail.find()) {
            return DOTS.matcher(token).find() && isUpper(next);
        }
        boolean closes = tail.end() - tail.start() > 1;
        if (closes && isLower(next)) {
            return isOpener(next);
        }
        if (!tail.group(1).equals(".")) {
            return true;
        }
        if (DOTS.matcher(token).find()) {
            return isUpper(next);
        }
        if (closes) {
            return true;
        }
        String word = stripped(token.substring(0, tail.start()));
        if (word.isEmpty()) {
            return true;
        }
        if (POINTED.matcher(word + ".").matches() && word.contains(".")) {
            return isUpper(next) && isOpener(next);
        }
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        if (initial) {
            return word.equals("I") || (isUpper(next) && isOpener(next));
        }
        if (ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))) {
            return isUpper(next) && isOpener(next);
        }
        return true;
    }

    private static String stripped(String token) {
        int start = 0;
        while (start < token.length() && BEFORE.indexOf(token.charAt(start)) >= 0) {
            start++;
        }
        return token.substring(start);
    }

    private static boolean isUpper(String token) {
        String word = stripped(token);
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isLower(String token) {
        String word = stripped(token);
        return !word.isEmpty() && Character.isLowerCase(word.codePointAt(0));
    }

    private static boolean isOpener(String token) {
        String word = stripped(token).replaceFirst("[\\p{P}]+$", "");
        return OPENERS.contains(word.toLowerCase(Locale.ROOT));
    }
}
