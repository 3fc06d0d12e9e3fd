package io.github.copydesk.testing;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What some work takes for half of an amount and for the whole of it. A single measurement can be far too long (a
 * neighbour on the processor, code that is not compiled yet), but none is too short, so the least of several counts.
 *
 * @param half the least nanoseconds for half of the amount
 * @param whole the least nanoseconds for the amount
 */
public record Doubling(long half, long whole) {
    /**
     * Twice the work in linear time takes 2, in quadratic time 4; what pairs neighbours grows a little faster until it
     * is full.
     */
    private static final double STEEP = 3.3;

    private static final int USUAL_ROUNDS = 2;
    private static final int ROUNDS_IF_STEEP = 5;

    /**
     * Measures half and whole in turn, twice, and three times more if something looks steep by then.
     *
     * @param nanos does an amount of work, and says how many nanoseconds each of its steps took
     * @return one for each step
     */
    public static Map<String, Doubling> of(int amount, IntFunction<Map<String, Long>> nanos) {
        Map<String, Long> unused = nanos.apply(amount / 4); // compiles what is used often
        Map<String, Long> half = new TreeMap<>();
        Map<String, Long> whole = new TreeMap<>();
        Map<String, Doubling> steps = new TreeMap<>();
        for (int round = 0; round < ROUNDS_IF_STEEP; round++) {
            if (round == USUAL_ROUNDS && steps.values().stream().noneMatch(Doubling::isSteep)) {
                break;
            }
            keepLeast(half, measured(amount / 2, nanos, round));
            keepLeast(whole, measured(amount, nanos, round));
            whole.forEach((step, least) -> steps.put(step, new Doubling(half.getOrDefault(step, 0L), least)));
        }
        return steps;
    }

    private static Map<String, Long> measured(int amount, IntFunction<Map<String, Long>> nanos, int round) {
        if (round >= USUAL_ROUNDS) {
            System.gc(); // what others left is not paid for here
        }
        return nanos.apply(amount);
    }

    private static void keepLeast(Map<String, Long> least, Map<String, Long> measured) {
        measured.forEach((step, nanos) -> least.merge(step, nanos, Math::min));
    }

    /** How many times longer the whole takes than half of it. */
    public double factor() {
        return (double) whole / Math.max(1, half);
    }

    /** Whether the time grows clearly faster than the work. */
    public boolean isSteep() {
        return factor() > STEEP;
    }
}
