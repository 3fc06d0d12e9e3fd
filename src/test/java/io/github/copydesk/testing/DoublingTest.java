package io.github.copydesk.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/** Times here are made up, so that these tests say the same on every machine. */
final class DoublingTest {
    private static final int AMOUNT = 1000;

    @Test
    void quadraticWorkIsSteep() {
        assertTrue(doubling(amount -> (long) amount * amount).isSteep());
    }

    @Test
    void linearWorkIsNot() {
        assertFalse(doubling(amount -> amount).isSteep());
        assertFalse(doubling(amount -> (long) (amount * Math.log(amount))).isSteep());
    }

    @Test
    void quadraticWorkIsSteepThoughSomeMeasurementsOfHalfAreTooLong() {
        assertTrue(noisy(amount -> (long) amount * amount, List.of(1, 3, 3, 3, 1), List.of())
                .isSteep());
        assertTrue(noisy(amount -> (long) amount * amount, List.of(3, 1, 3, 3, 3), List.of(9, 2, 1, 2, 1))
                .isSteep());
    }

    @Test
    void linearWorkIsNotSteepThoughAllMeasurementsOfTheWholeButOneAreTooLong() {
        for (int good = 0; good < 5; good++) {
            Integer[] slower = {4, 4, 4, 4, 4};
            slower[good] = 1;
            assertFalse(
                    noisy(amount -> amount, List.of(), Arrays.asList(slower)).isSteep(), "good one: " + good);
        }
    }

    @Test
    void quadraticWorkBesideLinearWorkIsSteepByItself() {
        Map<String, Doubling> steps = Doubling.of(
                AMOUNT, amount -> Map.of("linear", 1_000_000L * amount, "quadratic", (long) amount * amount));
        assertFalse(Objects.requireNonNull(steps.get("linear")).isSteep());
        assertTrue(Objects.requireNonNull(steps.get("quadratic")).isSteep());
    }

    @Test
    void whatIsNotSteepIsMeasuredTwice() {
        Map<Integer, Integer> times = new HashMap<>();
        Doubling.of(AMOUNT, amount -> {
            times.merge(amount, 1, Integer::sum);
            return Map.of("work", (long) amount);
        });
        assertEquals(Map.of(AMOUNT / 4, 1, AMOUNT / 2, 2, AMOUNT, 2), times);
    }

    private static Doubling doubling(IntToLongFunction nanos) {
        return noisy(nanos, List.of(), List.of());
    }

    /**
     * Measures work on a machine with neighbours.
     *
     * @param half how many times too long each measurement of half of the work is, in their order
     * @param whole the same of the whole
     */
    private static Doubling noisy(IntToLongFunction nanos, List<Integer> half, List<Integer> whole) {
        Map<Integer, Deque<Integer>> noise = Map.of(
                AMOUNT / 4, new ArrayDeque<>(), AMOUNT / 2, new ArrayDeque<>(half), AMOUNT, new ArrayDeque<>(whole));
        return Objects.requireNonNull(Doubling.of(AMOUNT, amount -> {
                    Integer slower = Objects.requireNonNull(noise.get(amount)).poll();
                    return Map.of("work", nanos.applyAsLong(amount) * (slower == null ? 1 : slower));
                })
                .get("work"));
    }
}
