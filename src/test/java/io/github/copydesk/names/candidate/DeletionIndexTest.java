package io.github.copydesk.names.candidate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.testing.LinearTime;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DeletionIndexTest {
    @Test
    void findsWhatIsOneErrorAwayInTheOrderOfTheAlphabet() {
        DeletionIndex index = new DeletionIndex();
        List.of("Horvat", "Hrovat", "Horvatt", "Horva", "Torvat", "Hovart", "Hrvt")
                .forEach(index::add);

        assertEquals(List.of("Horva", "Horvatt", "Hrovat", "Torvat"), index.near("Horvat"));
    }

    @Test
    void findsSomeOfThousandsThatAreOneLetterApart() {
        DeletionIndex index = new DeletionIndex();
        for (int i = 0; i < 5_000; i++) {
            index.add("Horv" + (char) (0x3400 + i) + "t");
        }

        int found = index.near("Horvat").size();

        assertTrue(found > 20 && found < 500, () -> found + " were found");
    }

    @Test
    void doesNotCompareAllPairs() {
        LinearTime.assertLinear(50_000, count -> {
            DeletionIndex index = new DeletionIndex();
            for (int i = 0; i < count; i++) {
                index.add("Name" + Integer.toString(i * 7919, 36));
            }
            for (int i = 0; i < count; i++) {
                index.near("Name" + Integer.toString(i * 7919, 36));
            }
        });
    }
}
