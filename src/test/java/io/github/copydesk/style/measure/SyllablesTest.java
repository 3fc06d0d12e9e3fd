package io.github.copydesk.style.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.rulebook.RuleBook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
    private final Syllables syllables = Syllables.of(RuleBook.builtIn().lists());

    @ParameterizedTest
    @CsvSource({
        "quay, 1",
        "boats, 1",
        "made, 1",
        "makes, 1",
        "houses, 2",
        "boxes, 2",
        "waited, 2",
        "jumped, 1",
        "table, 2",
        "harbour, 2",
        "people, 2",
        "station, 2",
        "playing, 2",
        "rhythm, 2",
        "carrier, 3",
        "radio, 3",
        "museum, 2",
        "various, 3",
        "precious, 3",
        "lately, 2",
        "statement, 2",
        "science, 1",
        "usual, 3",
        "university, 5",
        "idea, 3",
        "beyond, 2",
        "serious, 3",
        "apostrophe, 4"
    })
    void areCountedAsValeCountsThem(String word, int count) {
        assertEquals(count, syllables.in(word));
    }
}
