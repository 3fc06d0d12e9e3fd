package io.github.copydesk.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class DoubledPassageTest {
    private static final String PASSAGE =
            "The committee will hear from the harbour pilots first. It will then hear from"
                    + " both ferry companies, and decide in June.";

    @Test
    void findsThePassageThatFollowsItself() {
        String text = "At noon it rained. " + PASSAGE + " " + PASSAGE + " Nobody minded.";
        assertEquals(Optional.of(PASSAGE), doubled(text));
    }

    @Test
    void leavesARefrainInASpeechAlone() {
        assertEquals(Optional.empty(), doubled("We shall go on. We shall go on. We shall go on. ".repeat(4)));
    }

    @Test
    void leavesAPassageAloneThatComesAgainLater() {
        assertEquals(Optional.empty(), doubled(PASSAGE + " In between there was lunch. " + PASSAGE));
    }

    private static Optional<String> doubled(String text) {
        return DoubledPassage.in(text).map(passage -> text.substring(passage.start(), passage.end()));
    }
}
