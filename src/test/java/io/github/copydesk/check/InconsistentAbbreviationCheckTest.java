package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class InconsistentAbbreviationCheckTest {
    private final Check check = new InconsistentAbbreviationCheck(Rules.materials("inconsistent-abbreviation"));

    @Test
    void knowsACutAbbreviationByTheFullOne() {
        assertMarked(check, "A Q.R.T. officer and a ⟦Q.R.T → Q.R.T.⟧ clerk. Plan A.B stays.");
    }

    @Test
    void seesACutOneAfterAHyphenAndBeforeAComma() {
        assertMarked(check, "The Lund-⟦U.S → U.S.⟧ talks in the ⟦U.K → U.K.⟧, at last.");
    }

    @Test
    void proposesNothingWhereThePeriodMayEndTheSentence() {
        assertMarked(check, "The UN came, the UN saw, the UN left the ⟦U.N.⟧ Nobody knew why.");
    }

    @Test
    void leavesThePronounAndMoneyAlone() {
        assertMarked(check, "The U.S., the U.S. and the U.S. gave us US$5.");
    }
}
