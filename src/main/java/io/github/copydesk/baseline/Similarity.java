package io.github.copydesk.baseline;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether two long texts are versions of one: a paragraph before and after an edit. */
final class Similarity {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Shorter texts are similar by chance. */
    private static final int LEAST_WORDS = 6;

    private Similarity() {}

    /** Whether they share more than half of their different words (Jaccard). */
    static boolean isNear(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        if (Math.min(words.size(), others.size()) < LEAST_WORDS) {
            return false;
        }
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        return 2 * common.size() > words.size() + others.size() - common.size();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
    }
}
