package io.github.copydesk.style.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into words as Vale does: at white space, without the punctuation around them. */
public final class SpellingWords {
    private static final Pattern TOKEN = Pattern.compile("\\S+");
    /** An abbreviation, which keeps its periods: "U.S.", "Dr.". */
    private static final Pattern ABBREVIATION = Pattern.compile("(?:[A-Za-z]\\.){2,}|[A-Z][a-z]{1,2}\\.");

    private static final String BEFORE = "$(\"['“”‘’";
    private static final String AFTER = ",)\"]!;.?:'“”‘’";

    /** A word with its offsets, end exclusive, in UTF-16 units; its apostrophes are straight. */
    public record Word(String text, int start, int end) {}

    private SpellingWords() {}

    /** The words that contain a letter. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(text);
        while (tokens.find()) {
            int start = tokens.start();
            int end = tokens.end();
            while (start + 1 < end && !isKept(text, start, end) && BEFORE.indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            while (start + 1 < end && !isKept(text, start, end) && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            String word = text.substring(start, end).replace('’', '\'').replace('‘', '\'');
            if (word.codePoints().anyMatch(Character::isLetter)) {
                words.add(new Word(word, start, end));
            }
        }
        return words;
    }

    private static boolean isKept(String text, int start, int end) {
        return ABBREVIATION.matcher(text).region(start, end).matches();
    }
}
