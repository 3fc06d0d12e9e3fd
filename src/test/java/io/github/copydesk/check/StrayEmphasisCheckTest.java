package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class StrayEmphasisCheckTest {
    private final Check check = new StrayEmphasisCheck(Rules.materials("stray-emphasis"));

    @Test
    void findsMarksThatASpaceKeepsFromTheirWord() {
        assertMarked(check, "article.md", "The lamp is ⟦**⟧very old, and nobody asked.");
        assertMarked(check, "article.md", "The lamp⟦**⟧ was made in May.");
    }

    @Test
    void readsMdxAsMarkdown() {
        assertMarked(check, "article.mdx", "The lamp⟦**⟧ was made in May.");
    }

    @Test
    void leavesOtherFormatsAlone() {
        assertMarked(check, "article.txt", "The lamp** was made in May.");
        assertMarked(check, "article.html", "<p>The lamp** was made in May.</p>");
    }

    @Test
    void leavesMarksThatWorkAlone() {
        assertMarked(check, "article.md", "The lamp is **not** old, __very__ bright and ***ours***.");
    }

    @Test
    void leavesPowersAndNamesOfCodeAlone() {
        assertMarked(check, "article.md", "The area is 5 ** 2, or r**2; call f(**options) and __init__ with *args.");
    }

    @Test
    void leavesEscapedMarksAndCodeAlone() {
        assertMarked(check, "article.md", "The word is \\*\\*not\\*\\* bold, and `**this` neither.");
    }
}
