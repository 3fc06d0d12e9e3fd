package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.command.Commands;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final RuleBook BOOK = RuleBook.builtIn();
    private final Explanation explanation = new Explanation(
            BOOK,
            Commands.MAVEN,
            rule -> rule.id().equals("missing-space") ? Optional.empty() : Optional.of(rule.level()));

    @Test
    void showsThePageOfARule() {
        String page = explanation.of("glued-name");
        assertTrue(page.startsWith("glued-name (error)\n\nNames run together\n\n"), page);
        assertTrue(page.contains("\n\nWHY\n\nA name is a word that readers cannot guess."), page);
        assertTrue(explanation.of("languagetool/EN_A_VS_AN").startsWith("languagetool/EN_A_VS_AN (warning)"));
    }

    @Test
    void showsTheMeasuredSeverityOfARuleOfLanguageTool() {
        String page = explanation.of("languagetool/COMMA_PARENTHESIS_WHITESPACE");
        assertTrue(page.contains("Of its findings on published text that were"), page);
        assertTrue(explanation.of("languagetool/MORFOLOGIK_RULE_EN_GB").contains("Of its findings on published text"));
        assertTrue(explanation.of("languagetool/KIND_OF_A").startsWith("languagetool/KIND_OF_A (off)"));
        String unmeasured = explanation.of("languagetool/NO_SUCH_RULE_AT_ALL");
        assertTrue(unmeasured.contains("not measured by itself"), unmeasured);
    }

    @Test
    void showsThatTheProjectMadeANoteAWarning() {
        String note = "languagetool/UPPERCASE_SENTENCE_START";
        assertTrue(explanation.of(note).startsWith(note + " (note)"), explanation.of(note));
        Explanation raised = new Explanation(BOOK, Commands.MAVEN, rule -> Optional.of(Severity.WARNING));
        assertTrue(raised.of(note).startsWith(note + " (warning)"), raised.of(note));
        String off = "languagetool/KIND_OF_A";
        assertTrue(raised.of(off).startsWith(off + " (warning)"), raised.of(off));
    }

    @Test
    void showsWhatTheProjectDecidedOfARuleOfLanguageTool() {
        Explanation strict = new Explanation(BOOK, Commands.MAVEN, rule -> Optional.of(Severity.ERROR));
        assertTrue(
                strict.of("languagetool/EN_A_VS_AN").startsWith("languagetool/EN_A_VS_AN (error)"),
                strict.of("languagetool/EN_A_VS_AN"));
    }

    @Test
    void showsARuleOfAStyleThatHasOnlyATitle() {
        Rule terms = new Rule("Gazette.Terms", "Use '…' instead of '…'.", Severity.ERROR, "Use '…' instead of '…'.\n");
        assertEquals("Gazette.Terms (error)\n\nUse '…' instead of '…'.", explanation.of(terms));
    }

    @Test
    void laysOutAPageForATerminal() {
        assertEquals(
                """
                A word, a page (https://example.org/page) and code. This paragraph is longer
                than a line of a terminal.

                WHY

                1. One
                2. Two, with a second paragraph

                - a point that is longer than one line of a terminal and so goes on in the next
                  line

                    The ⟦harbur → harbor⟧ was full.

                    key       meaning
                    severity  how much it matters""",
                TerminalPage.of(
                        """
                        A *word*, a [page](https://example.org/page) and `code`.
                        This paragraph is longer than a line of a terminal.

                        ## Why

                        1. One
                        2. Two, with a [second](#x) paragraph

                        - a point that is longer than one line of a terminal and so goes on in the next line

                        ```article
                        The ⟦harbur → harbor⟧ was full.
                        ```

                        | key | meaning |
                        |---|---|
                        | `severity` | how much it matters |
                        """));
    }

    @Test
    void showsNoMarkupOfAnyPage() {
        for (Rule rule : BOOK.rules()) {
            String page = explanation.of(rule.id());
            assertFalse(page.lines().anyMatch(it -> it.matches("(#|```|\\|).*")), page);
            assertFalse(page.lines().anyMatch(it -> !it.startsWith("    ") && it.contains("](")), page);
        }
    }

    @Test
    void listsAllWithTheLevelAtWhichTheyCountHere() {
        String all = explanation.ofAll();
        assertEquals(BOOK.rules().size() + 2, all.lines().count());
        assertTrue(all.contains("  missing-space              off      Missing space after punctuation"), all);
    }

    @Test
    void offersTheNearestRule() {
        assertEquals(
                "there is no rule 'glued-names'. Did you mean 'glued-name'?",
                assertThrows(ConfigurationException.class, () -> explanation.of("glued-names"))
                        .getMessage());
    }
}
