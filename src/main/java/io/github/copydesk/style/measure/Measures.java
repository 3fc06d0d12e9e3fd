package io.github.copydesk.style.measure;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The counts of an article's prose: its paragraphs, list items and quotations.
 *
 * @param characters letters and digits
 * @param polysyllabicWords words of three syllables or more
 * @param complexWords the same, without the syllable of an ending -es, -ed or -ing
 * @param longWords words of more than six bytes in UTF-8
 */
public record Measures(
        int words,
        int sentences,
        int paragraphs,
        int characters,
        int syllables,
        int polysyllabicWords,
        int complexWords,
        int longWords) {
    private static final Pattern WORD = Pattern.compile("(?:[A-Z]\\.){2,}|[\\p{N}\\p{L}']+");
    private static final int SHORT = 2;
    private static final int LONG = 6;

    /** @param sentences of each paragraph */
    public static Measures of(List<List<String>> sentences, Syllables syllables) {
        int[] counts = new int[6];
        List<String> all = sentences.stream().flatMap(List::stream).toList();
        for (String sentence : all) {
            Matcher words = WORD.matcher(sentence);
            while (words.find()) {
                count(words.group(), syllables, counts);
            }
        }
        return new Measures(
                counts[0], all.size(), sentences.size(), counts[1], counts[2], counts[3], counts[4], counts[5]);
    }

    private static void count(String word, Syllables syllables, int[] counts) {
        int in = syllables.in(word);
        boolean ending = word.endsWith("es") || word.endsWith("ed") || word.endsWith("ing");
        int characters = 0;
        int bytes = 0;
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            characters += Character.isLetter(c) || isNumber(c) ? 1 : 0;
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            i += Character.charCount(c);
        }
        counts[0]++;
        counts[1] += characters;
        counts[2] += in;
        counts[3] += in > SHORT ? 1 : 0;
        counts[4] += in - (ending ? 1 : 0) > SHORT ? 1 : 0;
        counts[5] += bytes > LONG ? 1 : 0;
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
