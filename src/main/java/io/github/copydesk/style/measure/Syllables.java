package io.github.copydesk.style.measure;

import io.github.copydesk.lexicon.Answers;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts the syllables of an English word as Vale does: groups of vowels, and one more or fewer for each pattern in the
 * word. The list of patterns was learned from counted words.
 *
 * <p>In a pattern, {@code ^} is the beginning of the word and {@code $} its end; a capital {@code V} at the beginning
 * or end of the pattern is any vowel including {@code y}, and {@code C} any other letter.
 */
public final class Syllables {
    private static final String LIST = "lists/syllables.txt";
    private static final String VOWELS = "aeiouy";
    private static final int SHORT = 3;

    /** A beginning of patterns, with what it counts if it is a pattern itself. */
    private static final class Node {
        private final Map<Character, Node> children = new HashMap<>(2);
        private int weight;
    }

    private final Node patterns = new Node();
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
                add(words[i], by);
            }
        }
    }

    private void add(String pattern, int weight) {
        Node node = patterns;
        for (int i = 0; i < pattern.length(); i++) {
            node = node.children.computeIfAbsent(pattern.charAt(i), it -> new Node());
        }
        node.weight += weight;
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
        String bounded = "^" + word + "$";
        Set<Node> found = new HashSet<>();
        int count = Math.max(1, vowelGroups(word));
        for (int start = 0; start < bounded.length(); start++) {
            char first = bounded.charAt(start);
            count += weight(bounded, start, first, found);
            if (kind(first) != first) {
                count += weight(bounded, start, kind(first), found);
            }
        }
        return Math.max(1, count);
    }

    private static int vowelGroups(String word) {
        int groups = 0;
        boolean before = false;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = VOWELS.indexOf(word.charAt(i)) >= 0;
            groups += vowel && !before ? 1 : 0;
            before = vowel;
        }
        return groups;
    }

    /**
     * What the patterns count that begin at or after a place, and begin with a letter or its kind; each pattern once in
     * a word.
     */
    private int weight(String word, int start, char first, Set<Node> found) {
        Node node = patterns.children.get(first);
        boolean isLetter = first == word.charAt(start);
        int weight = isLetter ? once(node, found) : 0;
        for (int i = start + 1; node != null && i < word.length(); i++) {
            char c = word.charAt(i);
            if (isLetter || i > start + 1) {
                weight += once(node.children.get(kind(c)), found);
            }
            node = node.children.get(c);
            weight += once(node, found);
        }
        return weight;
    }

    private static int once(@Nullable Node node, Set<Node> found) {
        return node != null && node.weight != 0 && found.add(node) ? node.weight : 0;
    }

    private static char kind(char c) {
        return c < 'a' || c > 'z' ? c : VOWELS.indexOf(c) >= 0 ? 'V' : 'C';
    }
}
