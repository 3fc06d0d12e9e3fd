package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final RuleBook BOOK = RuleBook.builtIn();
    private final Explanation explanation = new Explanation(
            BOOK,
            "mvn copydesk:explain -Drule=<id>",
            rule -> rule.id().equals("missing-space") ? Optional.empty() : Optional.of(rule.level()));

    @Test
    void showsThePageOfARule() {
        Rule rule = BOOK.rule("glued-name").orElseThrow();
        String page = explanation.of("glued-name");
        assertTrue(page.startsWith("glued-name (error)\n\nNames run together\n\n"), page);
        assertTrue(page.endsWith(rule.page().strip()), page);
        assertTrue(explanation.of("languagetool/EN_A_VS_AN").startsWith("languagetool/EN_A_VS_AN (warning)"));
    }

    @Test
    void listsAllWithTheLevelAtWhichTheyCountHere() {
        String all = explanation.ofAll();
        assertEquals(BOOK.rules().size() + 2, all.lines().count());
        assertTrue(all.contains("  missing-space              off      A space is missing after a full stop"), all);
    }

    @Test
    void offersTheNearestRule() {
        assertEquals(
                "there is no rule 'glued-names'. Did you mean 'glued-name'?",
                assertThrows(ConfigurationException.class, () -> explanation.of("glued-names"))
                        .getMessage());
    }
}
