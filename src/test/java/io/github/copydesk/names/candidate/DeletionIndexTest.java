package io.github.copydesk.names.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeletionIndexTest {
    @Test
    void findsWhatIsOneSlipAwayInTheOrderOfTheAlphabet() {
        DeletionIndex index = new DeletionIndex();
        List.of("Horvat", "Hrovat", "Horvatt", "Horva", "Torvat", "Hovart", "Hrvt")
                .forEach(index::add);

        assertEquals(List.of("Horva", "Horvatt", "Hrovat", "Torvat"), index.near("Horvat"));
    }

    @Test
    void doesNotCompareAllPairs() {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            DeletionIndex index = new DeletionIndex();
            for (int i = 0; i < 50_000; i++) {
                index.add("Name" + Integer.toString(i * 7919, 36));
            }
            for (int i = 0; i < 50_000; i++) {
                index.near("Name" + Integer.toString(i * 7919, 36));
            }
        });
    }
}
