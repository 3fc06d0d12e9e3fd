package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class ReversedQuoteCheckTest {
    private final Check check = new ReversedQuoteCheck(Rules.materials("reversed-quote"));

    @Test
    void takesAPairThatWasSwappedForOneMistake() {
        assertMarked(check, "The sign says ⟦”No geese“ → “No geese”⟧ now, and ⟦” → “⟧no swans” too.");
    }

    @Test
    void readsAMarkAfterADash() {
        assertMarked(check, "He left—“for good,” he says—and ⟦” → “⟧never came back.”");
    }
}
