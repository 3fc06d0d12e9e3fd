package io.github.copydesk.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LastSentenceTest {
    @Test
    void followsTheEndOfAnotherSentence() {
        assertEquals("open: Over to the log", last("The pumps ran all winter. Over to the log"));
        assertEquals("open: Over to the log »", last("\"They ran,\" he said.) Over to the log »"));
        assertEquals("open: More…", last("Did they run? Yes! More…"));
    }

    @Test
    void isClosedByAFullStop() {
        assertEquals("closed: They ran.", last("It was cold. They ran."));
        assertEquals("closed: \"They ran.\"", last("It was cold. \"They ran.\""));
    }

    @Test
    void isNotThereWhereNothingPrecedesIt() {
        assertEquals("none", last("Over to the log"));
        assertEquals("none", last(""));
        assertEquals("none", last("It was cold. " + "The pumps ran and ran ".repeat(5)));
    }

    private static String last(String text) {
        return LastSentence.of(text)
                .map(it -> (it.closed() ? "closed: " : "open: ")
                        + text.substring(it.span().start(), it.span().end()))
                .orElse("none");
    }
}
