package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class LigatureCheckTest {
    private final Check check = new LigatureCheck(Rules.materials("ligature"));

    @Test
    void leavesALetterThatIsSpokenOf() {
        assertMarked(check, "The letters ﬁ and ﬂ are old, and an ⟦oﬀ → off⟧ switch is new.");
    }

    @Test
    void keepsTheSpaceBesideAWordThatIsWhole() {
        assertMarked(
                check,
                "They ⟦oﬀ → off⟧ er ferries, the ⟦ﬁve → five⟧ of them.".replace("⟦oﬀ → off⟧ er", "⟦oﬀer → offer⟧"));
    }

    @Test
    void offersNothingIfMarkupIsInside() {
        assertMarked(check, "article.md", "The ⟦o**ﬃ**ce⟧ is shut.");
    }
}
