package io.github.copydesk.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * Asserts that twice the work takes twice the time, by the time of the thread, so that other work on the machine hardly
 * counts.
 */
public final class LinearTime {
    /** So many nanoseconds harm nobody, whatever they grow like. */
    private static final long FLOOR = 100_000_000;

    private LinearTime() {}

    /**
     * Does so much work, half of it and a quarter of it, and compares.
     *
     * @param most how much work there is; a test for quadratic time needs so much that it would take a second
     * @param work what is done for an amount of it
     */
    public static void assertLinear(int most, IntConsumer work) {
        nanos(most / 4, work);
        if (nanos(most, work) < FLOOR) {
            return;
        }
        Doubling doubling = Objects.requireNonNull(
                Doubling.of(most, amount -> Map.of("work", nanos(amount, work))).get("work"));
        assertTrue(doubling.whole() < FLOOR || !doubling.isSteep(), () -> "%d ms for %d, and %d ms for half of it"
                .formatted(doubling.whole() / 1_000_000, most, doubling.half() / 1_000_000));
    }

    private static long nanos(int amount, IntConsumer work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.accept(amount);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
