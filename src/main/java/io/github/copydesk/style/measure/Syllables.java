package io.github.copydesk.style.measure;

import io.github.copydesk.lexicon.Answers;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word as Vale does: groups of vowels, and one more or fewer for each pattern in the
 * word. The list of patterns was learned from counted words.
 *
 * <p>In a pattern, {@code ^} is the beginning of the word and {@code $} its end; a capital {@code V} at the beginning
 * or end of the pattern is any vowel including {@code y}, and {@code C} any other letter.
 */
public final class Syllables {
    private static final String LIST = "lists/syllables.txt";
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final int SHORT = 3;

    private final Map<String, Integer> patterns = new HashMap<>();
    private final int longest;
    private final Answers<Integer> counted = new Answers<>(this::count);

    private Syllables(WordLists lists) {
        for (Token line : lists.lines(LIST)) {
            String[] words = line.pattern().strip().split("\\s+", -1);
            int by =
                    switch (words[0]) {
                        case "more" -> 1;
                        case "fewer" -> -1;
                        default ->
                            throw line.place().mistake("'%s' is not a valid line of this list".formatted(words[0]));
                    };
            for (int i = 1; i < words.length; i++) {
                patterns.merge(words[i], by, Integer::sum);
            }
        }
        longest = patterns.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    public static Syllables of(WordLists lists) {
        return lists.derive(Syllables.class, Syllables::new);
    }

    /** The number of syllables; at least one for a word that is not empty. */
    public int in(String word) {
        int length = word.codePointCount(0, word.length());
        if (length < SHORT) {
            return Math.min(length, 1);
        }
        return counted.of(word.toLowerCase(Locale.ROOT));
    }

    private int count(String word) {
        int count = Math.max(1, (int) VOWELS.matcher(word).results().count());
        String bounded = "^" + word + "$";
        Set<String> found = new HashSet<>();
        for (int start = 0; start < bounded.length(); start++) {
            int last = Math.min(bounded.length(), start + longest);
            for (int end = start + 1; end <= last; end++) {
                count += weight(bounded.substring(start, end), found);
            }
        }
        return Math.max(1, count);
    }

    /**
     * The sum of the patterns that match a part of a word, as written and by the kinds of its outer letters. Each
     * pattern counts once in a word.
     */
    private int weight(String part, Set<String> found) {
        int last = part.length() - 1;
        char first = kind(part.charAt(0));
        char end = kind(part.charAt(last));
        int weight = once(part, found);
        if (last > 0) {
            weight += once(first + part.substring(1), found);
            weight += once(part.substring(0, last) + end, found);
        }
        return last > 1 ? weight + once(first + part.substring(1, last) + end, found) : weight;
    }

    private int once(String pattern, Set<String> found) {
        Integer weight = patterns.get(pattern);
        return weight != null && found.add(pattern) ? weight : 0;
    }

    private static char kind(char c) {
        return c < 'a' || c > 'z' ? c : "aeiouy".indexOf(c) >= 0 ? 'V' : 'C';
    }
}
