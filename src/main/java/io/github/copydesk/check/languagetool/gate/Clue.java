package io.github.copydesk.check.languagetool.gate;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.languagetool.AnalyzedToken;

/** Something that a token must have for a part of a rule to match there. It is found once for each set of values. */
final class Clue {
    private static final int UNKNOWN = 0;
    private static final int ABSENT = 1;
    private static final int PRESENT = 2;
    private static final int IN_A_WORD = 32;

    private final Aspect aspect;
    private final Supplier<Predicate<AnalyzedToken>> matcher;
    private final Vocabulary vocabulary;
    /** Two bits for each set. */
    private long[] known = new long[4];

    private @Nullable Predicate<AnalyzedToken> test;
    private @Nullable Places last;
    private long lastMask;

    /** @param matcher of one value, made when first used; that any of a token's values fits is enough */
    Clue(Aspect aspect, Supplier<Predicate<AnalyzedToken>> matcher, Vocabulary vocabulary) {
        this.aspect = aspect;
        this.matcher = matcher;
        this.vocabulary = vocabulary;
    }

    /** @param index of the token, perhaps one after the last, which has nothing */
    boolean isAt(int index, Places places) {
        return index < places.count() && fits(places.numbers(aspect)[index]);
    }

    boolean isShared() {
        return aspect.isShared();
    }

    /** A bit for each of the first 64 tokens, the first token's the lowest. */
    long mask(Places places) {
        if (last != places) {
            int[] numbers = places.numbers(aspect);
            long mask = 0;
            for (int i = Math.min(numbers.length, Long.SIZE) - 1; i >= 0; i--) {
                mask <<= 1;
                if (fits(numbers[i])) {
                    mask |= 1;
                }
            }
            last = places;
            lastMask = mask;
        }
        return lastMask;
    }

    private boolean fits(int number) {
        int word = number / IN_A_WORD;
        int shift = 2 * (number % IN_A_WORD);
        int state = word < known.length ? (int) (known[word] >>> shift) & 3 : UNKNOWN;
        return state == UNKNOWN ? look(number, word, shift) : state == PRESENT;
    }

    private boolean look(int number, int word, int shift) {
        if (test == null) {
            test = matcher.get();
        }
        boolean fits = false;
        for (AnalyzedToken sample : vocabulary.samples(number)) {
            fits |= test.test(sample);
        }
        if (word >= known.length) {
            known = Arrays.copyOf(known, Math.max(word + 1, 2 * known.length));
        }
        known[word] |= (long) (fits ? PRESENT : ABSENT) << shift;
        return fits;
    }
}
