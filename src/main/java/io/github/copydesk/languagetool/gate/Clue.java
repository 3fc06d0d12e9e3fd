package io.github.copydesk.languagetool.gate;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;

/**
 * Something that a token must have for a part of a rule to match there. It is found once for each set of values, for all
 * threads.
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
    /** Two bits for each set. Who reads an older state finds less known, and looks. */
    private int[] known = new int[4];

    private @Nullable Predicate<AnalyzedToken> test;

    /**
     * @param number one of its own, from 0
     * @param matcher of one value, made when first used; that any of a token's values fits is enough
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

    /** @param index of the token, perhaps one after the last, which has nothing */
    boolean isAt(int index, Places places) {
        return index < places.count() && fits(places.numbers(aspect)[index]);
    }

    boolean isShared() {
        return aspect.isShared();
    }

    /** The numbers of the values that it looks at. */
    int[] numbers(Places places) {
        return places.numbers(aspect);
    }

    /**
     * A bit for each of the first 64 tokens, the first token's the lowest. Where others have the same number, so is the
     * bit of their mask.
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
