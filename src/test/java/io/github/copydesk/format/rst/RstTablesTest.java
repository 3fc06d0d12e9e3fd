package io.github.copydesk.format.rst;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables as grids, between borders, and between commas. */
final class RstTablesTest {
    @Test
    void readsGridTables() {
        assertEquals(
                List.of(
                        "TABLE_HEADER: Name",
                        "TABLE_HEADER: Built",
                        "TABLE_CELL: Ottilie goes on",
                        "TABLE_CELL: 1987",
                        "TABLE_CELL: or so",
                        "TABLE_CELL: both columns",
                        "TABLE_CELL: 漢字",
                        "TABLE_CELL: wide",
                        "PARAGRAPH: After."),
                drawn(
                        """
                        +---------+-------+
                        | Name    | Built |
                        +=========+=======+
                        | Ottilie | 1987  |
                        | goes on +-------+
                        |         | or so |
                        +---------+-------+
                        | both columns    |
                        +---------+-------+
                        | 漢字    | wide  |
                        +---------+-------+

                        After.
                        """));
    }

    @Test
    void readsSimpleTables() {
        assertEquals(
                List.of(
                        "TABLE_HEADER: Inputs",
                        "TABLE_HEADER: Out",
                        "TABLE_CELL: A",
                        "TABLE_CELL: the first column goes on",
                        "TABLE_CELL: B",
                        "TABLE_CELL: as wide as it likes",
                        "PARAGRAPH: After."),
                drawn(
                        """
                        ======  ====
                        Inputs  Out
                        ======  ====
                        A       the first column
                                goes on
                        B       as wide as it likes
                        ======  ====

                        After.
                        """));
    }

    @Test
    void readsValuesBetweenCommas() {
        assertEquals(
                List.of("TABLE_HEADER: Name", "TABLE_HEADER: Said", "TABLE_CELL: Ann, Ms.", "TABLE_CELL: \"so\" twice"),
                drawn(
                        """
                        .. csv-table::
                           :header-rows: 1

                           Name, Said
                           "Ann, Ms.", \"""so""
                           twice"
                        """));
    }

    private static List<String> drawn(String source) {
        return Drawn.lines(Drawn.read("a.rst", source));
    }
}
