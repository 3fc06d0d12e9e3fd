package io.github.copydesk.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds words one edit apart without comparing all pairs.
 *
 * <p>Two words that are one letter apart read the same when the right letter of each, or of one, is left out.
 */
final class NearIndex {
    private final Map<String, List<String>> byShortened = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    void add(String word) {
        if (word.length() < 4 || word.length() > 40 || !words.add(word)) {
            return;
        }
        for (String shortened : shortened(word)) {
            byShortened.computeIfAbsent(shortened, it -> new ArrayList<>(1)).add(word);
        }
    }

    /** The words one edit away, in the order of the alphabet. */
    List<String> near(String word) {
        if (word.length() < 4 || word.length() > 40) {
            return List.of();
        }
        Set<String> near = new HashSet<>();
        for (String shortened : shortened(word)) {
            near.addAll(byShortened.getOrDefault(shortened, List.of()));
        }
        return near.stream()
                .filter(other -> Edit.between(word, other) != Edit.NONE)
                .sorted()
                .toList();
    }

    private static Set<String> shortened(String word) {
        Set<String> shortened = new HashSet<>();
        shortened.add(word);
        for (int i = 0; i < word.length(); i++) {
            shortened.add(word.substring(0, i) + word.substring(i + 1));
        }
        return shortened;
    }
}
