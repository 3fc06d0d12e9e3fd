package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class CutParagraphCheckTest {
    private final Check check = new CutParagraphCheck(Rules.materials("cut-paragraph"));
    private static final String HEAD =
            "Lamps\n\nThe first lamp of the harbor was made by two sisters who had come from the hills with a jar and ";
    private static final String TAIL =
            " and the town gave them a year to light the quay, since nobody else had asked for it.";

    @Test
    void joinsTheHalvesOfASentence() {
        assertMarked(check, HEAD + "⟦a\n\ncandle, → a candle,⟧" + TAIL);
    }

    @Test
    void readsWindowsLineEnds() {
        assertMarked(check, HEAD + "⟦a\r\n\r\ncandle, → a candle,⟧" + TAIL);
    }

    @Test
    void leavesAParagraphAloneThatAPictureFollows() {
        assertMarked(check, "article.md", HEAD + "a\n\n![lamp](lamp.png)\n\ncandle," + TAIL);
    }

    @Test
    void leavesAParagraphAloneWithAPictureThatTheArticleRepeats() {
        String smile = "![:)](smile.png)";
        assertMarked(
                check,
                "article.md",
                "They said so " + smile + " twice.\n\n" + HEAD + smile + " a\n\ncandle," + TAIL + " " + smile + "\n");
    }

    @Test
    void leavesTextBetweenThemToTheRuleForPages() {
        assertMarked(check, HEAD + "a\n\n14\n\ncandle," + TAIL);
    }

    @Test
    void leavesHeadingsAndNamesThatBeginSmallAlone() {
        assertMarked(
                check, "article.md", "# The first lamp of the harbor was made by two sisters and\n\ncandle," + TAIL);
        assertMarked(check, HEAD + "a\n\neBay sold" + TAIL);
    }

    @Test
    void offersWhatTheSourceHas() {
        assertMarked(check, "article.md", HEAD + "⟦`a`,\n\ncandle, → `a`, candle,⟧" + TAIL);
    }
}
