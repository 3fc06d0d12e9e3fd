package io.github.copydesk.languagetool.gate;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;

/**
 * A condition that a token must fulfil for a part of a rule to match. It is evaluated once for each set of values, for
 * all threads.
 */
final class Clue {
    private static final int UNKNOWN = 0;
    private static final int ABSENT = 1;
    private static final int PRESENT = 2;
    private static final int IN_A_WORD = 16;

    private final int number;
    private final Aspect aspect;
    private final Supplier<Predicate<AnalyzedToken>> matcher;
    private final Vocabulary vocabulary;
    /** Two bits for each set. A thread that reads an older state evaluates the condition again. */
    private int[] known = new int[4];

    private @Nullable Predicate<AnalyzedToken> test;

    /**
     * @param number a unique number, from 0
     * @param matcher tests one value, created at the first use; one matching value of a token is enough
     */
    Clue(int number, Aspect aspect, Supplier<Predicate<AnalyzedToken>> matcher, Vocabulary vocabulary) {
        this.number = number;
        this.aspect = aspect;
        this.matcher = matcher;
        this.vocabulary = vocabulary;
    }

    int number() {
        return number;
    }

    /** @param index of the token; one after the last token matches nothing */
    boolean isAt(int index, Places places) {
        return index < places.count() && fits(places.numbers(aspect)[index]);
    }

    boolean isShared() {
        return aspect.isShared();
    }

    /** The numbers of the sets of values that the clue tests. */
    int[] numbers(Places places) {
        return places.numbers(aspect);
    }

    /**
     * A mask with a bit for each of the first 64 tokens, the first one lowest. Bits of tokens with the same number are
     * copied from another mask.
     */
    long mask(int[] numbers, int[] others, long othersMask) {
        long mask = 0;
        for (int i = Math.min(numbers.length, Long.SIZE) - 1; i >= 0; i--) {
            mask <<= 1;
            if (i < others.length && numbers[i] == others[i]) {
                mask |= othersMask >>> i & 1;
            } else if (fits(numbers[i])) {
                mask |= 1;
            }
        }
        return mask;
    }

    private boolean fits(int set) {
        int state = state(set);
        return state == UNKNOWN ? look(set) : state == PRESENT;
    }

    private int state(int set) {
        int[] states = known;
        int word = set / IN_A_WORD;
        return word < states.length ? (states[word] >>> shift(set)) & 3 : UNKNOWN;
    }

    private static int shift(int set) {
        return 2 * (set % IN_A_WORD);
    }

    private synchronized boolean look(int set) {
        int state = state(set);
        if (state == UNKNOWN) {
            state = fitsAny(vocabulary.samples(set)) ? PRESENT : ABSENT;
            int word = set / IN_A_WORD;
            if (word >= known.length) {
                known = Arrays.copyOf(known, Math.max(word + 1, 2 * known.length));
            }
            known[word] |= state << shift(set);
        }
        return state == PRESENT;
    }

    private boolean fitsAny(AnalyzedToken[] samples) {
        if (test == null) {
            test = matcher.get();
        }
        boolean fits = false;
        for (AnalyzedToken sample : samples) {
            fits |= test.test(sample);
        }
        return fits;
    }
}
