package io.github.copydesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Articles without end: words as often as in a language, with new ones in every article, people of whom most are met in
 * one article only, and now and then a mistake.
 */
public final class MadeUpNews {
    private static final String[] SYLLABLES = {
        "ba", "den", "cor", "mi", "tal", "ve", "ron", "sa", "lin", "to", "ker", "pu", "na", "gol", "re", "shi", "ma",
        "fen"
    };
    private static final int WORDS = 20_000;
    private static final int PEOPLE = 50_000;
    private static final int ARTICLES_A_MISTAKE = 20;

    private final List<String> words = new ArrayList<>();
    private final List<String> people = new ArrayList<>();

    public MadeUpNews() {
        Random random = new Random(7);
        for (int i = 0; i < WORDS; i++) {
            words.add(word(random, 1 + random.nextInt(4)));
        }
        for (int i = 0; i < PEOPLE; i++) {
            people.add(name(random));
        }
    }

    /** The article of this number, of about so many characters; the same each time. */
    public String article(int number, int characters) {
        Random random = new Random(number);
        String person = number % 3 == 0 ? name(random) : people.get(random.nextInt(PEOPLE));
        StringBuilder text = new StringBuilder(capital(sentence(random, 6)) + "\n\n");
        while (text.length() < characters) {
            for (int i = 0; i < 4; i++) {
                text.append(person)
                        .append(" said ")
                        .append(sentence(random, 14))
                        .append(". ");
                text.append(capital(sentence(random, 16))).append(". ");
            }
            text.append(people.get(random.nextInt(PEOPLE))).append(" agreed.\n\n");
        }
        if (number % ARTICLES_A_MISTAKE == 0) {
            text.append("View Comments (0)\n");
        }
        return text.toString();
    }

    /** Common words are common, as in any language; one in a hundred is new. */
    private String sentence(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double rank = Math.pow(WORDS, random.nextDouble());
            text.append(i == 0 ? "" : " ")
                    .append(random.nextInt(100) == 0 ? word(random, 5) : words.get((int) rank - 1));
        }
        return text.toString();
    }

    private static String name(Random random) {
        return capital(word(random, 2)) + " " + capital(word(random, 3));
    }

    private static String word(Random random, int syllables) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
