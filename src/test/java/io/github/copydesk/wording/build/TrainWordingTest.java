package io.github.copydesk.wording.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.wording.LineKind;
import io.github.copydesk.wording.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainWordingTest {
    private static final List<String> LINES = List.of(
            "promo\tSubscribe to the Courier today",
            "promo\tSubscribe to our letter",
            "chrome\tShare this story",
            "chrome\tShare this page",
            "tail\tRead more »",
            "tail\tRead on »",
            "token\t[caption here]",
            "token\t[name here]",
            "negative\tHe did not share the page with us.",
            "article\tThe ferry was late again on Friday.",
            "article\tThe council met on Monday and voted.");

    @Test
    void learnsWhatSeparatesTheKinds() {
        Wording wording = new Wording(TrainWording.fit(TrainWording.rows(LINES), List.of()));

        assertEquals(LineKind.PROMO, wording.read("Subscribe to the letter").kind());
        assertEquals(LineKind.TAIL, wording.read("Read it »").kind());
        assertTrue(wording.read("Share this letter").odds()
                > wording.read("The ferry was late.").odds());
    }

    @Test
    void givesTheSameModelForTheSameLines() {
        assertEquals(
                TrainWording.fit(TrainWording.rows(LINES), List.of()),
                TrainWording.fit(TrainWording.rows(LINES), List.of()));
    }
}
