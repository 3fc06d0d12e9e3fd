package io.github.copydesk.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class KnownWordsTest {
    private final List<String> asked = new ArrayList<>();
    private final KnownWords words = new KnownWords(word -> {
        asked.add(word);
        return word.startsWith("k");
    });

    @Test
    void aKnownWordIsAskedForOnce() {
        assertTrue(words.has("the kettle".toCharArray(), 4, 10));
        assertTrue(words.has("kettle".toCharArray(), 0, 6));
        assertEquals(List.of("kettle"), asked);
    }

    @Test
    void anUnknownWordIsAskedForOnceToo() {
        assertFalse(words.has("the lamp".toCharArray(), 4, 8));
        assertFalse(words.has("lamp".toCharArray(), 0, 4));
        assertEquals(List.of("lamp"), asked);
    }

    @Test
    void manyWordsDoNotGetInEachOthersWay() {
        for (int i = 0; i < 100_000; i++) {
            String known = "k" + Integer.toString(i, 36);
            String unknown = "u" + Integer.toString(i, 36);
            assertTrue(words.has(known.toCharArray(), 0, known.length()), known);
            assertFalse(words.has(unknown.toCharArray(), 0, unknown.length()), unknown);
        }
    }
}
