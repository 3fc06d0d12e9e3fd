package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class MissingSpaceCheckTest {
    private final Check check = new MissingSpaceCheck(Rules.materials("missing-space"));

    @Test
    void putsASpaceAfterTheEndOfASentence() {
        assertMarked(check, "It is the ⟦end.The → end. The⟧ rest is for ⟦us!I → us! I⟧ think so.");
        assertMarked(
                check, "They met ⟦again.U → again. U⟧.S. ships left with Lord ⟦Bryne.McVelk → Bryne. McVelk⟧ stayed.");
    }

    @Test
    void leavesWhatOwnsThingsAlone() {
        assertMarked(check, "A value of time.Duration is no time.Format here.");
    }

    @Test
    void leavesALoneTitleAlone() {
        assertMarked(check, "strings.Replace");
    }

    @Test
    void leavesEntitiesAndCodesAlone() {
        assertMarked(check, "A&nbsp;file, the {en,de} pair and key=red,blue too.");
    }
}
