package io.github.copydesk.format.asciidoc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of all forms, their headers and cells. */
final class AsciiDocTablesTest {
    @Test
    void readsTables() {
        assertEquals(
                List.of(
                        "CAPTION: Ferries",
                        "TABLE_HEADER: Name",
                        "TABLE_HEADER: Built",
                        "TABLE_CELL: Ottilie",
                        "TABLE_CELL: 1987 or so",
                        "TABLE_CELL: both columns, a | bar",
                        "LIST_ITEM 1: in a cell",
                        "TABLE_HEADER: last",
                        "TABLE_CELL: some",
                        "TABLE_CELL: data",
                        "TABLE_CELL: a quoted cell, \"so\"",
                        "TABLE_CELL: over two lines",
                        "TABLE_CELL: end",
                        "TABLE_HEADER: Ship",
                        "TABLE_HEADER: Built",
                        "TABLE_CELL: The last: ferry",
                        "TABLE_CELL: 1987",
                        "PARAGRAPH: After."),
                drawn(
                        """
                        .Ferries
                        [cols="1,1"]
                        |===
                        |Name |Built

                        |Ottilie
                        |1987
                        or so
                        2+|both columns, a \\| bar
                        a|
                        * in a cell
                        h|last
                        m|code
                        |===

                        [format=csv]
                        |===
                        some,data
                        |===

                        ,===
                        "a quoted cell, ""so""\","over
                        two lines",end
                        ,===

                        [%header]
                        :===
                        Ship:Built
                        The last\\: ferry:1987
                        :===

                        After.
                        """));
    }

    @Test
    void knowsTheColumnBesideACellThatGoesOverRows() {
        assertEquals(
                List.of("TABLE_CELL: one", "TABLE_CELL: two", "TABLE_CELL: three"),
                drawn("[cols=\"1,1m,1\"]\n|===\n.2+|one |code |two\n|code |three\n|===\n"));
    }

    @Test
    void readsNoHeaderWhereTheFirstCellGoesOn() {
        assertEquals(
                List.of("TABLE_CELL: A cell.", "LIST_ITEM 1: goes on"),
                drawn("[cols=1a]\n|===\n| A cell.\n\n* goes on\n|===\n"));
    }

    private static List<String> drawn(String source) {
        return Drawn.lines(Drawn.read("a.adoc", source));
    }
}
