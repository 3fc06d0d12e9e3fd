package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class BrokenWordCheckTest {
    private final Check check = new BrokenWordCheck(Rules.materials("broken-word"));

    @Test
    void joinsLinesOfEveryKind() {
        assertMarked(check, "article.md", "The ⟦commis-\r\nsion → commission⟧ met.");
        assertMarked(check, "article.md", "> The ⟦commis-\n> sion⟧ met.");
    }

    @Test
    void joinsNoParagraphsWithSomethingBetween() {
        assertMarked(check, "article.md", "The commis-\n\n![a](b.png)\n\nsion met.");
    }

    @Test
    void leavesAHyphenThatHangs() {
        assertMarked(check, "The micro- and macro-economy, two- to three-year plans, in- or outside.");
    }
}
