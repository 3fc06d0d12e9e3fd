package io.github.copydesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasteTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cold and | cold, and",
                "on-going | ongoing",
                "decision making | decision-making",
                "10-12 | 10–12",
                "However | However,",
                "cold war | Cold War"
            })
    void housesDifferOnCommasAndHyphens(String text, String right) {
        assertEquals(true, Taste.isMatterOfTaste(text, List.of(right), "en-US"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "red ,blue | red, blue",
                "red,, blue | red, blue",
                "the the | the",
                "a lot of of | a lot of",
                "every day | everyday",
                "it's | its",
                "i | I",
                "well-know | well-known"
            })
    void nobodyDiffersOnTheRest(String text, String right) {
        assertEquals(false, Taste.isMatterOfTaste(text, List.of(right), "en-US"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"stop, listen | stop listen | shop, listen"})
    void allReplacementsMustAgree(String text, String one, String other) {
        assertEquals(false, Taste.isMatterOfTaste(text, List.of(one, other), "en-US"));
        assertEquals(false, Taste.isMatterOfTaste(text, List.of(), "en-US"));
    }
}
