package io.github.copydesk.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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

    private static Key of(String... texts) {
        Fingerprint fingerprint = new Fingerprint();
        for (String text : texts) {
            fingerprint.add(text);
        }
        return fingerprint.key();
    }
}
