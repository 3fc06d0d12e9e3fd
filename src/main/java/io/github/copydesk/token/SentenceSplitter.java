package io.github.copydesk.token;

import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits a text into sentences.
 *
 * <p>A full stop ends a sentence, unless it belongs to an abbreviation; then the next word must be one that often
 * begins a sentence. Question and exclamation marks always end one, except before a closing quotation mark or bracket
 * that a lower-case letter follows.
 */
public final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = WordSet.of("sentence-abbreviations");
    private static final Set<String> OPENERS = WordSet.of("sentence-openers");
    private static final Pattern POINTED = Pattern.compile("(?:\\p{L}\\.)+\\p{L}*\\.?");
    private static final String MARKS = ".!?";
    private static final String BEFORE = "\"'(“‘[«";

    private SentenceSplitter() {}

    /** The sentences of a text in order, without the white space around them; offsets are of the text. */
    public static List<Span> split(String text) {
        List<Span> sentences = new ArrayList<>();
        int start = next(text, 0);
        int word = start;
        while (word < text.length()) {
            int end = wordEnd(text, word);
            int next = next(text, end);
            if (next == text.length()
                    || (mayEnd(text.charAt(end - 1)) && ends(text.substring(word, end), wordAt(text, next)))) {
                sentences.add(new Span(start, end));
                start = next;
            }
            word = next;
        }
        return sentences;
    }

    private static int next(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int wordEnd(String text, int from) {
        int at = from;
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static String wordAt(String text, int from) {
        return text.substring(from, wordEnd(text, from));
    }

    /** Whether a character separates words; a no-break space does not. */
    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean mayEnd(char c) {
        return SentenceEnd.isMark(c) || SentenceEnd.isCloser(c);
    }

    private static boolean ends(String token, String next) {
        int last = SentenceEnd.last(token);
        if (last < 0 || MARKS.indexOf(token.charAt(last)) < 0) {
            return token.endsWith("…") && isUpper(next);
        }
        boolean closes = last < token.length() - 1;
        if (closes && isLower(next)) {
            return isOpener(next);
        }
        if (token.charAt(last) != '.') {
            return true;
        }
        if (token.endsWith("..")) {
            return isUpper(next);
        }
        if (closes) {
            return true;
        }
        return endsAtFullStop(stripped(token.substring(0, last)), next);
    }

    private static boolean endsAtFullStop(String word, String next) {
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        boolean abbreviated = (word.contains(".") && POINTED.matcher(word + ".").matches())
                || (initial && !word.equals("I"))
                || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
        return !abbreviated || (isUpper(next) && isOpener(next));
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
