package io.github.copydesk.check;

import static io.github.copydesk.testing.Marked.assertMarked;

import io.github.copydesk.testing.Rules;
import org.junit.jupiter.api.Test;

final class InconsistentNameCheckTest {
    private final Check check = new InconsistentNameCheck(Rules.materials("inconsistent-name"));

    @Test
    void findsAnAccentThatComesAndGoes() {
        assertMarked(
                check, "Then André Quillard sang. Soon ⟦Andre → André⟧ Quillard sang again, and André Quillard left.");
    }

    @Test
    void leavesTwoPeopleAlone() {
        assertMarked(check, "Then Mohammed Sabreen sang, and Mohamed Tariq left.");
    }
}
