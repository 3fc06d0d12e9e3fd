package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DrawnPagesTest {
    @Test
    void everyPageOfOursIsDrawnAsARunWouldDrawIt() {
        for (Rule rule : RuleBook.builtIn().rules()) {
            assertEquals(
                    Optional.of(PageRenderer.draw(rule.page())),
                    DrawnPages.get(rule.page()),
                    "run mvn process-classes: " + rule.id());
        }
    }

    @Test
    void anotherPageUnderAnIdOfOursIsNotOurs() {
        RulePage page = RulePage.of(new Rule("glued-name", "Glued", Severity.ERROR, "## Why\nNew.\n"));

        assertEquals("Glued", page.summary());
        assertEquals("Why\n\nNew.", page.text());
        assertTrue(page.html().startsWith("<h4>Why</h4>"), page.html());
    }
}
