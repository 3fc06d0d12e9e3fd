package io.github.copydesk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.text.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

final class PositionsTest {
    @Test
    void columnsAreUtf16UnitsFromZero() {
        Positions positions = new Positions("The 🚢 left.\r\nIt was old.\n");
        assertEquals(new Range(new Position(0, 7), new Position(1, 2)), positions.range(new Span(7, 16)));
        assertEquals(16, positions.offset(new Position(1, 2)));
    }

    @Test
    void aByteOrderMarkStandsInTheTextOfTheEditorAlone() {
        Positions positions = new Positions("\uFEFFThe ferry.\nIt left.\n");
        assertEquals(new Position(0, 5), positions.position(4));
        assertEquals(4, positions.offset(new Position(0, 5)));
        assertEquals(new Position(1, 3), positions.position(14));
    }

    @Test
    void whatLiesOutsideIsAtTheEnd() {
        Positions positions = new Positions("The ferry.\n");
        assertEquals(10, positions.offset(new Position(0, 99)));
        assertEquals(11, positions.offset(new Position(9, 0)));
    }
}
