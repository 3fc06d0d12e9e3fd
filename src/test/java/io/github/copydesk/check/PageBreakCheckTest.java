package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class PageBreakCheckTest {
    private final Check check = new PageBreakCheck(Rules.materials("page-break"));
    private static final String HEAD =
            "Lamps\n\nThe first lamp of the harbor was made by two sisters who had come from the hills with a jar and a\n\n";
    private static final String TAIL =
            "\n\ncandle, and the town gave them a year to light the quay, since nobody else had asked for it.";

    @Test
    void findsTheNumberOfAPage() {
        assertMarked(check, HEAD + "⟦14⟧" + TAIL);
        assertMarked(check, HEAD + "⟦– 14 –⟧" + TAIL);
        assertMarked(check, HEAD + "⟦Seite 3 von 9⟧" + TAIL);
    }

    @Test
    void findsARunningHeadThatComesAgain() {
        assertMarked(
                check,
                HEAD + "⟦Lamps of the harbor⟧" + TAIL + "\n\n" + HEAD.substring(7) + "⟦Lamps of the harbor⟧" + TAIL);
    }

    @Test
    void leavesALineAloneThatComesOnce() {
        assertMarked(check, HEAD + "Lamps of the harbor" + TAIL);
    }

    @Test
    void leavesANumberAloneBetweenWholeSentences() {
        assertMarked(check, HEAD.strip() + " candle.\n\n14\n\nAnd the town gave them a year to light the quay in.");
    }
}
