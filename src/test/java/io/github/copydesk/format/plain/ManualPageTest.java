package io.github.copydesk.format.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import org.junit.jupiter.api.Test;

class ManualPageTest {
    private static final String TEXT =
            """

            NAME
                   lamp - lights the har-
                   bour
            """;

    @Test
    void readsNoPageThatManPrinted() {
        assertEquals("", Drawn.draw("a.txt", "LAMP(1)      User Commands      LAMP(1)\n" + TEXT));
        assertEquals("", Drawn.draw("a.txt", "This page is old.\n\nLAMP(3X)              LAMP(3X)\n" + TEXT));
    }

    @Test
    void readsTextThatNamesAManualPage() {
        assertEquals(
                "PARAGRAPH: See LAMP(1) and LAMP(1) for more.",
                Drawn.draw("a.txt", "See LAMP(1) and LAMP(1) for more."));
        assertEquals(
                "HEADING 1: A page begins so\nPARAGRAPH: LAMP(1)      LAMP(1)\nPARAGRAPH: and ends so.",
                Drawn.draw("a.txt", "A page begins so\n\nLAMP(1)      LAMP(1)\n\nand ends so."));
        assertEquals("PARAGRAPH: LAMP(1) LAMP(1)", Drawn.draw("a.txt", "LAMP(1) LAMP(1)"));
    }
}
