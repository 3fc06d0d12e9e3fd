package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LazyValueTest {
    private final AtomicInteger computed = new AtomicInteger();

    @Test
    void isComputedOnce() {
        LazyValue<Integer> value = new LazyValue<>(computed::incrementAndGet);
        assertEquals(0, computed.get());
        assertEquals(1, value.get());
        assertEquals(1, value.get());
    }

    @Test
    void aFailureIsThrownAtEachUseUntilTheComputationSucceeds() {
        LazyValue<Integer> value = new LazyValue<>(() -> {
            if (computed.incrementAndGet() < 3) {
                throw new IllegalStateException("no list " + computed.get());
            }
            return computed.get();
        });
        for (String cause : new String[] {"no list 1", "no list 2"}) {
            assertEquals(
                    cause, assertThrows(IllegalStateException.class, value::get).getMessage());
        }
        assertEquals(3, value.get());
    }
}
