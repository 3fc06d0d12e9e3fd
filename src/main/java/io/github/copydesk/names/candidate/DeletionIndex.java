package io.github.copydesk.names.candidate;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds words at an edit distance of 1 without comparing all pairs, by a deletion index as in SymSpell.
 *
 * <p>Two words at an edit distance of 1 are equal after one letter is deleted from each, or from one of them. Only
 * hashes of the shortened words are stored; {@link Edit} rejects pairs with equal hashes by chance.
 */
public final class DeletionIndex {
    private static final long BASE = 1_000_003;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;
    /** The most words that are compared with one word. If the index finds more, their letters follow a pattern. */
    private static final int COMPARED = 100;

    /** The powers of the base of the hash, by the number of letters that follow. */
    private static final long[] POWERS = new long[LONGEST + 1];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * BASE;
        }
    }

    /** The hashes of the current word's suffixes; and of the word and its forms without one letter. */
    private final long[] tails = new long[LONGEST + 1];

    private final long[] shortened = new long[LONGEST + 1];

    /** The words, once for each hash, and the index of the next word with the same hash; 0 for none. */
    private String[] words = new String[64];

    private long[] hashes = new long[64];
    private int[] nexts = new int[64];
    private int[] firsts = new int[64];
    private int size = 1;

    /** Adds a word that was not added before. */
    public void add(String word) {
        if (word.length() >= SHORTEST && word.length() <= LONGEST) {
            int count = shorten(word);
            for (int i = 0; i < count; i++) {
                add(word, shortened[i]);
            }
        }
    }

    /**
     * The words at an edit distance of 1, in alphabetical order. If there are very many, only some are returned, always
     * the same.
     */
    public List<String> near(String word) {
        if (word.length() < SHORTEST || word.length() > LONGEST) {
            return List.of();
        }
        TreeSet<String> near = null;
        int count = shorten(word);
        int compared = 0;
        for (int i = 0; i < count; i++) {
            long hash = shortened[i];
            for (int at = firsts[slot(hash)]; at != 0 && compared < COMPARED; at = nexts[at]) {
                if (hashes[at] == hash && !words[at].equals(word)) {
                    compared++;
                    if (Edit.between(word, words[at]) != Edit.NONE) {
                        near = near == null ? new TreeSet<>() : near;
                        near.add(words[at]);
                    }
                }
            }
        }
        return near == null ? List.of() : List.copyOf(near);
    }

    private void add(String word, long hash) {
        if (size == words.length) {
            grow();
        }
        words[size] = word;
        hashes[size] = hash;
        link(size);
        size++;
    }

    private void link(int at) {
        int slot = slot(hashes[at]);
        nexts[at] = firsts[slot];
        firsts[slot] = at;
    }

    private int slot(long hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> 40) & (firsts.length - 1);
    }

    private void grow() {
        words = Arrays.copyOf(words, 2 * size);
        hashes = Arrays.copyOf(hashes, 2 * size);
        nexts = new int[2 * size];
        firsts = new int[2 * size];
        for (int at = 1; at < size; at++) {
            link(at);
        }
    }

    /** Computes the hash of the word, and of the word without each of its letters; returns their number. */
    private int shorten(String word) {
        int length = word.length();
        tails[length] = 0;
        for (int i = 0; i < length; i++) {
            int at = length - 1 - i;
            tails[at] = tails[at + 1] + (word.charAt(at) + 1) * POWERS[i];
        }
        int count = 0;
        shortened[count++] = tails[0];
        long head = 0;
        for (int i = 0; i < length; i++) {
            boolean sameAsNext = i + 1 < length && word.charAt(i) == word.charAt(i + 1);
            if (!sameAsNext) {
                shortened[count++] = head * POWERS[length - 1 - i] + tails[i + 1];
            }
            head = head * BASE + word.charAt(i) + 1;
        }
        return count;
    }
}
