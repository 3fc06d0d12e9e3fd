package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LinesTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesAndColumnsFromOneWhateverEndsALine(String end) {
        String text = "one" + end + "two";
        Lines lines = Lines.of(text);

        assertEquals("1:1", lines.at(0).toString());
        assertEquals("2:1", lines.at(text.indexOf("two")).toString());
        assertEquals("2:4", lines.at(text.length()).toString());
        assertEquals(new Span(0, 3), lines.line(1));
        assertEquals(2, lines.count());
    }

    @Test
    void countsColumnsInUtf16Units() {
        assertEquals("1:4", Lines.of("😀 x").at(3).toString());
    }

    @Test
    void knowsAPlaceInAnEmptyText() {
        assertEquals("1:1", Lines.of("").at(0).toString());
        assertThrows(IndexOutOfBoundsException.class, () -> Lines.of("").at(1));
    }
}
