package io.github.copydesk.style.measure;

import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many syllables an English word has, about: groups of vowels, less those that are not spoken, more those that are
 * two. The patterns stand in a list.
 */
public final class Syllables {
    private static final String LIST = "lists/syllables.txt";
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int SHORT = 3;

    private final Map<String, Integer> known = new HashMap<>();
    private final List<Pattern> silent = new ArrayList<>();
    private final List<Pattern> apart = new ArrayList<>();

    private Syllables(WordLists lists) {
        for (Token line : lists.lines(LIST)) {
            String[] words = line.pattern().strip().split("\\s+");
            switch (words[0]) {
                case "word" -> addEach(words, known);
                case "silent" -> silent.add(Pattern.compile(words[1]));
                case "apart" -> apart.add(Pattern.compile(words[1]));
                default -> throw line.place().mistake("'%s' is not a valid line of this list".formatted(words[0]));
            }
        }
    }

    public static Syllables of(WordLists lists) {
        return lists.derive(Syllables.class, Syllables::new);
    }

    private static void addEach(String[] words, Map<String, Integer> known) {
        for (int i = 2; i < words.length; i++) {
            known.put(words[i], Integer.valueOf(words[1]));
        }
    }

    /** At least one for a word with a character. */
    public int in(String word) {
        int length = word.codePointCount(0, word.length());
        if (length < SHORT) {
            return Math.min(length, 1);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        Integer sure = known.get(lower);
        if (sure != null) {
            return sure;
        }
        int count = matches(VOWELS, lower);
        for (Pattern pattern : silent) {
            count -= matches(pattern, lower);
        }
        for (Pattern pattern : apart) {
            count += matches(pattern, lower);
        }
        return Math.max(1, count);
    }

    private static int matches(Pattern pattern, String word) {
        return (int) pattern.matcher(word).results().count();
    }
}
