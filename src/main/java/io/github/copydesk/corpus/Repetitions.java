package io.github.copydesk.corpus;

import io.github.copydesk.text.WordRuns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds earlier texts whose words are the same as, or nearly the same as, those of a given one, in linear time.
 *
 * <p>Each text is stored under the few smallest fingerprints of its word triples; two texts that share most of their
 * triples share most of these. Few texts are kept for each fingerprint, so a million equal lines cost no more than a
 * million.
 */
public final class Repetitions {
    private static final int SKETCH = 8;
    private static final int SHARED = 3;
    private static final int NONE = -1;

    private final List<String> texts = new ArrayList<>();
    private final PrintIndex similar = new PrintIndex();
    /** By the fingerprint of the sequence of all words. */
    private final PrintIndex exact = new PrintIndex();

    private final int[] found = PrintIndex.room(SKETCH);

    /**
     * The fingerprints of the text that was read last: that of all its words, and the few smallest of three words in
     * sequence.
     */
    private long all;

    private final long[] sketch = new long[SKETCH];
    private int sketched;

    /**
     * Stores a text, and finds the earlier one that it repeats or nearly repeats. The characters between words do not
     * count.
     *
     * @return the number of the earlier text, counted from 0 in the order of the calls; -1 for none
     */
    public int file(String text) {
        int number = texts.size();
        texts.add(text);
        read(text);
        int same = same(text);
        int earlier = same == NONE ? nearest(text) : same;
        exact.add(all, number);
        for (int i = 0; i < sketched; i++) {
            similar.add(sketch[i], number);
        }
        return earlier;
    }

    private int same(String text) {
        int count = exact.find(all, found, 0);
        for (int i = 0; i < count; i++) {
            if (hasSameWords(text, texts.get(found[i]))) {
                return found[i];
            }
        }
        return NONE;
    }

    private static boolean hasSameWords(String one, String other) {
        WordRuns mine = new WordRuns(one);
        WordRuns its = new WordRuns(other);
        while (mine.next()) {
            int length = mine.end() - mine.start();
            if (!its.next()
                    || its.end() - its.start() != length
                    || !one.regionMatches(mine.start(), other, its.start(), length)) {
                return false;
            }
        }
        return !its.next();
    }

    /** The first text that shares enough fingerprints and is nearly the same. */
    private int nearest(String text) {
        int count = 0;
        for (int i = 0; i < sketched; i++) {
            count = similar.find(sketch[i], found, count);
        }
        Arrays.sort(found, 0, count);
        int from = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || found[i] != found[from]) {
                if (i - from >= SHARED && isNearly(words(texts.get(found[from])), words(text))) {
                    return found[from];
                }
                from = i;
            }
        }
        return NONE;
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

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        WordRuns run = new WordRuns(text);
        while (run.next()) {
            words.add(run.word());
        }
        return words;
    }

    private void read(String text) {
        all = Print.EMPTY;
        sketched = 0;
        long last = 0;
        long lastButOne = 0;
        int count = 0;
        WordRuns run = new WordRuns(text);
        while (run.next()) {
            long word = Print.of(text, run.start(), run.end());
            all = Print.hash(all, word);
            if (++count > 2) {
                insert(Print.hash(Print.hash(lastButOne, last), word));
            }
            lastButOne = last;
            last = word;
        }
    }

    private void insert(long print) {
        int at = sketched;
        while (at > 0 && sketch[at - 1] >= print) {
            at--;
        }
        if (at < SKETCH && (at == sketched || sketch[at] != print)) {
            sketched = Math.min(sketched + 1, SKETCH);
            System.arraycopy(sketch, at, sketch, at + 1, sketched - at - 1);
            sketch[at] = print;
        }
    }
}
