package io.github.copydesk.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.LinearTime;
import org.junit.jupiter.api.Test;

class RepetitionsTest {
    private static final String TEXT = "nearly all the houses along the old canal will have to be pumped dry before the"
            + " winter the town engineer said on Tuesday and some of them will not be safe to live in until spring";

    private final Repetitions repetitions = new Repetitions();

    @Test
    void namesTheFirstOfEqualTexts() {
        assertEquals(-1, file("the mill burnt down twice"));
        assertEquals(-1, file("the mill was built of stone"));
        assertEquals(0, file("the mill burnt down twice"));
        assertEquals(0, file("the mill burnt down twice"));
    }

    @Test
    void findsATextWithAWordLess() {
        file(TEXT);
        assertEquals(0, file(TEXT.replace("old ", "")));
    }

    @Test
    void keepsAFormApartThatIsFilledInAgain() {
        file(TEXT);
        assertEquals(-1, file(TEXT.replace("Tuesday", "Friday")));
    }

    @Test
    void findsTheSameWordsBetweenOtherSigns() {
        file("The mill burnt down -- twice.");
        assertEquals(0, file("“The mill burnt down, twice”"));
    }

    @Test
    void tellsListsOfTheSameWordsApartByTheirOrder() {
        file("salt bread cheese");
        assertEquals(-1, file("cheese bread salt"));
    }

    @Test
    void keepsAThousandTextsApart() {
        for (int i = 0; i < 1_000; i++) {
            assertEquals(-1, file(numbered(i)));
        }
        for (int i = 0; i < 1_000; i++) {
            assertEquals(i, file(numbered(i)));
        }
    }

    private static String numbered(int i) {
        return "Lot %s went to bidder %s for %s crowns in all.".formatted(i, 3 * i + 1, 7 * i + 2);
    }

    @Test
    void filesAHundredThousandEqualTexts() {
        LinearTime.assertLinear(100_000, count -> {
            for (int i = 0; i < count; i++) {
                file("the same five words again");
            }
        });
    }

    private int file(String text) {
        return repetitions.file(text);
    }
}
