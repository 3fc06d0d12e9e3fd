package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class UnknownNameCheckTest {
    private final Check check = new UnknownNameCheck(Rules.materials("unknown-name"));

    @Test
    void listsANameWithoutAGivenNameInTheMiddleOfASentence() {
        assertMarked(check, "The jury chose ⟦Vorlingquist⟧ for the prize.");
    }

    @Test
    void passesOverWhatAnotherRuleExplains() {
        assertMarked(check, "Reporting by KiyoshiTakenaka, and Fumio Kishhida watched.");
    }

    @Test
    void passesOverKnownNamesAndWordsAtTheBeginning() {
        assertMarked(check, "Vorlings met Antony Blinken in Yokohama.");
    }
}
