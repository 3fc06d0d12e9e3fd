package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class UnbalancedQuoteCheckTest {
    private final Check check = new UnbalancedQuoteCheck(Rules.materials("unbalanced-quote"));

    @Test
    void pointsAtTheSecondCloserWhenAnAttributionCutAQuotationInTwo() {
        assertMarked(
                check,
                "The mayor said that “the harbour, given the storms of the season,” it was right to close both of the city’s ferry lines.⟦”⟧");
    }

    @Test
    void takesASpeechThatOpensAgainInEachParagraphForOneQuotation() {
        assertMarked(check, "He rose. “We are here.\n\n“We shall stay.\n\n“And we shall win,” he said.");
    }

    @Test
    void pointsAtTheOpenerThatTheNextOneFollows() {
        assertMarked(check, "⟦“⟧We go, she said. “You stay.”\n\n“All of us,” he said.");
    }

    @Test
    void leavesInchesPossessivesAndElisionsAlone() {
        assertMarked(check, "A 6'2\" keeper, a 27\" screen, the countries’ alliance, rock ’n’ roll of the ’90s.");
    }
}
