package io.github.copydesk.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Finds earlier texts that are the same as, or nearly the same as, a given one, in linear time.
 *
 * <p>Each text is filed under the smallest few prints of its word triples; two texts that share most of
 * their triples share most of these. Buckets are bounded, so a million equal lines cost no more than a million.
 */
public final class Repetitions {
    private static final int SKETCH = 8;
    private static final int BUCKET = 4;
    private static final int SHARED = 3;

    private final List<String> texts = new ArrayList<>();
    private final Map<Long, List<Integer>> buckets = new HashMap<>();
    /** By the words in a row: texts of one hash are told apart by order, which lists have not. */
    private final Map<String, Integer> exact = new HashMap<>();

    /**
     * Files a text and says which earlier one it nearly repeats.
     *
     * @param words with a blank between each two
     * @return the number of the earlier text, counted from 0 in the order of filing; -1 for none
     */
    public int file(String words) {
        int number = texts.size();
        texts.add(words);
        Integer same = exact.putIfAbsent(words, number);
        long[] sketch = sketch(words);
        int found = same == null ? nearest(words, sketch) : same;
        for (long print : sketch) {
            List<Integer> bucket = buckets.computeIfAbsent(print, key -> new ArrayList<>(1));
            if (bucket.size() < BUCKET) {
                bucket.add(number);
            }
        }
        return found;
    }

    private int nearest(String words, long[] sketch) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (long print : sketch) {
            buckets.getOrDefault(print, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(other -> other.getValue() >= SHARED)
                .map(Map.Entry::getKey)
                .sorted()
                .filter(other -> isNearly(split(texts.get(other)), split(words)))
                .findFirst()
                .orElse(-1);
    }

    /**
     * Nearly the same: at most one word in twelve differs, and none of these is a number or a name, as
     * they are where a form is filled in again: "Article 4 of the treaty", "Article 5 of the treaty".
     */
    private static boolean isNearly(List<String> one, List<String> other) {
        TreeSet<String> all = new TreeSet<>(one);
        all.addAll(other);
        TreeSet<String> both = new TreeSet<>(one);
        both.retainAll(new TreeSet<>(other));
        int size = all.size();
        all.removeAll(both);
        return all.size() * 12 <= size
                && Math.abs(one.size() - other.size()) * 12 <= Math.max(one.size(), other.size())
                && all.stream().allMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    private static List<String> split(String words) {
        return List.of(words.split(" ", -1));
    }

    /** The smallest few prints of three words in a row, in order; each character is read once for all three. */
    private static long[] sketch(String words) {
        long[] sketch = new long[SKETCH];
        int size = 0;
        int ended = 0;
        long whole = Print.EMPTY;
        long half = Print.EMPTY;
        long begun = Print.EMPTY;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? ' ' : words.charAt(i);
            if (c == ' ') {
                ended++;
                size = ended < 3 ? size : insert(Print.mix(whole), sketch, size);
                whole = Print.hash(half, c);
                half = Print.hash(begun, c);
                begun = Print.EMPTY;
            } else {
                whole = Print.hash(whole, c);
                half = Print.hash(half, c);
                begun = Print.hash(begun, c);
            }
        }
        return Arrays.copyOf(sketch, size);
    }

    private static int insert(long print, long[] sketch, int size) {
        int at = size;
        while (at > 0 && sketch[at - 1] >= print) {
            at--;
        }
        if (at == SKETCH || (at < size && sketch[at] == print)) {
            return size;
        }
        int grown = Math.min(size + 1, SKETCH);
        System.arraycopy(sketch, at, sketch, at + 1, grown - at - 1);
        sketch[at] = print;
        return grown;
    }
}
