package io.github.copydesk.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * Finds words one edit apart without comparing all pairs.
 *
 * <p>Two words that are one slip apart read the same when the right letter of each, or of one, is left out. Only hashes
 * of the shortened words are kept; what they bring together by chance, {@link Edit} parts again.
 */
final class NearIndex {
    private static final long BASE = 1_000_003;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private final Map<Long, List<String>> byShortened = new HashMap<>();

    /** Adds a word that was not added before. */
    void add(String word) {
        if (word.length() >= SHORTEST && word.length() <= LONGEST) {
            shortened(word, hash -> byShortened
                    .computeIfAbsent(hash, it -> new ArrayList<>(1))
                    .add(word));
        }
    }

    /** The words one edit away, in the order of the alphabet. */
    List<String> near(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        TreeSet<String> near = new TreeSet<>();
        shortened(word, hash -> {
            for (String other : byShortened.getOrDefault(hash, List.of())) {
                if (!other.equals(word) && Edit.between(word, other) != Edit.NONE) {
                    near.add(other);
                }
            }
        });
        return List.copyOf(near);
    }

    /** The hash of the word, and of the word without each of its letters. */
    private static void shortened(String word, LongConsumer hashes) {
        int length = word.length();
        long[] tails = new long[length + 1];
        long[] powers = new long[length + 1];
        powers[0] = 1;
        for (int i = 0; i < length; i++) {
            powers[i + 1] = powers[i] * BASE;
            int at = length - 1 - i;
            tails[at] = tails[at + 1] + (word.charAt(at) + 1) * powers[i];
        }
        hashes.accept(tails[0]);
        long head = 0;
        for (int i = 0; i < length; i++) {
            boolean sameAsNext = i + 1 < length && word.charAt(i) == word.charAt(i + 1);
            if (!sameAsNext) {
                hashes.accept(head * powers[length - 1 - i] + tails[i + 1]);
            }
            head = head * BASE + word.charAt(i) + 1;
        }
    }
}
