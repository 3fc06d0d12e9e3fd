package io.github.copydesk.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.copydesk.corpus.CorpusKey.Kind;
import org.junit.jupiter.api.Test;

final class CorpusKeyTest {
    private static final int HARBOR = 1_915_550_012;
    private static final int LINE = 1_679_879_498;

    /** Machines send counts to each other by it, and each has a JVM of its own. */
    @Test
    void hasTheSameHashCodeInEveryJvm() {
        assertEquals(HARBOR, new CorpusKey(Kind.WORD, "Harbor").hashCode());
        assertNotEquals(HARBOR, new CorpusKey(Kind.PHRASE, "Harbor").hashCode());
        assertEquals(LINE, CorpusKey.of(Kind.LINE, -17).hashCode());
    }
}
