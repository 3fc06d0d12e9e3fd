package io.github.copydesk.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FingerprintTest {
    @Test
    void isTheSameForTheSame() {
        assertEquals(of("harbor", "news"), of("harbor", "news"));
    }

    @Test
    void tellsWhereOneThingEndsAndTheNextBegins() {
        assertNotEquals(of("harbor", "news"), of("harborn", "ews"));
        assertNotEquals(of("harbor", "news"), of("harbor", "news", ""));
    }

    @Test
    void tellsBrokenSurrogatesApart() {
        assertNotEquals(of("\uD800"), of("\uD801"));
        assertNotEquals(of("\uD800"), of("?"));
    }

    @Test
    void tellsLongTextsApartWhereverTheyDiffer() {
        String text = "harbor ".repeat(1000);
        Set<Key> keys = new HashSet<>(List.of(of(text)));
        for (int at = 0; at < text.length(); at += 97) {
            keys.add(of(text.substring(0, at) + "!" + text.substring(at + 1)));
        }
        assertEquals(1 + (text.length() + 96) / 97, keys.size());
    }

    private static Key of(String... texts) {
        Fingerprint fingerprint = new Fingerprint();
        for (String text : texts) {
            fingerprint.add(text);
        }
        return fingerprint.key();
    }
}
