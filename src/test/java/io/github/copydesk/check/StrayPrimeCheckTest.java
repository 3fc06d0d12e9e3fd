package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class StrayPrimeCheckTest {
    private final Check check = new StrayPrimeCheck(Rules.materials("stray-prime"));

    @Test
    void correctsAPrimeThatClosesAQuotation() {
        assertMarked(check, "They call it “late⟦″ → ”⟧ here, or ⟦″early″ → “early”⟧ there.");
    }

    @Test
    void leavesInchesAlone() {
        assertMarked(check, "A 20″ board, 6′2″ tall, is “late,” she said.");
    }
}
