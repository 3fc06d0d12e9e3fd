package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class MixedQuotesCheckTest {
    private final Check check = new MixedQuotesCheck(Rules.materials("mixed-quotes"));

    @Test
    void correctsTheMarkThatIsNotOfTheArticlesKind() {
        assertMarked(check, "“It is late,⟦\" → ”⟧ she said. “Go home.”");
        assertMarked(check, "\"It is late,⟦” → \"⟧ she said. \"Go home.\"");
    }

    @Test
    void leavesOneKindInsideTheOtherAlone() {
        assertMarked(check, "“The word \"late\" is \"late\" here,” she said.");
    }
}
