package io.github.copydesk.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.text.Span;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;

final class PositionsTest {
    @Test
    void columnsAreUtf16UnitsFromZero() {
        Positions positions = Encoding.UTF_16.positions("The 🚢 left.\r\nIt was old.\n");
        assertEquals(new Range(new Position(0, 7), new Position(1, 2)), positions.range(new Span(7, 16)));
        assertEquals(16, positions.offset(new Position(1, 2)));
    }

    @Test
    void onlyTheTextOfTheEditorHasAByteOrderMark() {
        Positions positions = Encoding.UTF_16.positions("\uFEFFThe ferry.\nIt left.\n");
        assertEquals(new Position(0, 5), positions.position(4));
        assertEquals(4, positions.offset(new Position(0, 5)));
        assertEquals(new Position(1, 3), positions.position(14));
    }

    @Test
    void columnsAreTheUnitsThatTheEditorCountsIn() {
        String text = "Über 🚢 left.\nÜber 🚢 left.\n";
        assertEquals(new Position(1, 8), Encoding.UTF_16.positions(text).position(22));
        assertEquals(new Position(1, 7), Encoding.UTF_32.positions(text).position(22));
        assertEquals(new Position(1, 11), Encoding.UTF_8.positions(text).position(22));
        for (Encoding encoding : Encoding.values()) {
            Positions positions = encoding.positions(text);
            assertEquals(22, positions.offset(positions.position(22)), encoding.kind());
            assertEquals(13, positions.offset(new Position(0, 99)), encoding.kind());
        }
        assertEquals(5, Encoding.UTF_8.positions(text).offset(new Position(0, 8)), "within a character: before it");
    }

    @Test
    void everyPlaceOfALongLineIsFoundAgain() {
        String text = "Kaj sá 🚢 in Århus, 100 € apart. ".repeat(40) + "\n\nEnd";
        for (Encoding encoding : Encoding.values()) {
            Positions positions = encoding.positions(text);
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                assertEquals(at, positions.offset(positions.position(at)), encoding.kind());
            }
        }
    }

    @Test
    void anEditorThatKnowsUtf16GetsIt() {
        assertEquals(Encoding.UTF_16, Encoding.of(Optional.empty()));
        assertEquals(Encoding.UTF_16, Encoding.of(Optional.of(new ClientCapabilities())));
        assertEquals(Encoding.UTF_16, offered("utf-8", "utf-16"));
        assertEquals(Encoding.UTF_32, offered("utf-7", "utf-32", "utf-8"));
        assertEquals(Encoding.UTF_8, offered("utf-8"));
    }

    private static Encoding offered(String... kinds) {
        GeneralClientCapabilities general = new GeneralClientCapabilities();
        general.setPositionEncodings(List.of(kinds));
        ClientCapabilities capabilities = new ClientCapabilities();
        capabilities.setGeneral(general);
        return Encoding.of(Optional.of(capabilities));
    }

    @Test
    void filesOutsideAreAtTheEnd() {
        Positions positions = Encoding.UTF_16.positions("The ferry.\n");
        assertEquals(10, positions.offset(new Position(0, 99)));
        assertEquals(11, positions.offset(new Position(9, 0)));
    }
}
