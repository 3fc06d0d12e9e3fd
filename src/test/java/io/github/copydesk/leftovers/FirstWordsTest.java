package io.github.copydesk.leftovers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FirstWordsTest {
    private final FirstWords words = new FirstWords();

    @Test
    void hasEveryWordThatWasAdded() {
        words.add("subscribe");
        words.add("to");
        assertTrue(words.mayHave("subscribe"));
        assertTrue(words.mayHave("to"));
        assertFalse(words.mayHave("harbor"));
    }

    @Test
    void hasWordsWithABeginningOrAnEnding() {
        words.addBeginning("komment");
        words.addEnding("kommentare");
        assertTrue(words.mayHave("kommentieren"));
        assertTrue(words.mayHave("leserkommentare"));
        assertFalse(words.mayHave("hafen"));
        assertFalse(words.mayHave("of"));
    }
}
