package io.github.copydesk.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class OverlapsTest {
    @Test
    void languageToolYieldsToOurOwnRules() {
        assertEquals(
                List.of("missing-space 5..12"),
                settled(finding("languagetool/SPACE", 8, 10), finding("missing-space", 5, 12)));
    }

    @Test
    void keepsFindingsThatLieApart() {
        assertEquals(
                List.of("glued-name 0..5", "languagetool/X 5..9"),
                settled(finding("languagetool/X", 5, 9), finding("glued-name", 0, 5)));
    }

    @Test
    void aLineOfThePageSpeaksForAllThatIsInIt() {
        assertEquals(
                List.of("repeated-promo 0..40"),
                settled(
                        finding("leftover-chrome", 0, 40),
                        finding("repeated-promo", 0, 40),
                        finding("unknown-name", 4, 9),
                        finding("misspelled-name", 12, 20)));
    }

    @Test
    void aRepeatedParagraphStillHasItsOwnErrors() {
        assertEquals(
                List.of("repeated-paragraph 0..90", "glued-name 4..20"),
                settled(finding("glued-name", 4, 20), finding("repeated-paragraph", 0, 90)));
    }

    @Test
    void anUncertainLineSilencesNothing() {
        assertEquals(
                List.of("leftover-chrome 0..40", "glued-name 4..20"),
                settled(finding("leftover-chrome", 0, 40).likely(), finding("glued-name", 4, 20)));
    }

    @Test
    void ofTwoRulesForOneNameTheMoreSevereIsReported() {
        assertEquals(
                List.of("misspelled-name 3..9"),
                settled(
                        finding("misspelled-name", 3, 9),
                        new Finding(
                                rule("unknown-name").at(Severity.NOTE),
                                new Span(3, 9),
                                "unknown",
                                List.of(),
                                io.github.copydesk.results.Confidence.CERTAIN,
                                "")));
    }

    @Test
    void noTwoFindingsReplaceTheSameCharacters() {
        assertEquals(
                List.of("misspelled-name 3..9"),
                settled(
                        finding("misspelled-name", 3, 9).withReplacement("Brandt"),
                        finding("missing-space", 8, 14).likely().withReplacement("t. The")));
        assertEquals(
                List.of("misspelled-name 3..9", "glued-name 9..14"),
                settled(
                        finding("misspelled-name", 3, 9).withReplacement("Brandt"),
                        finding("glued-name", 9, 14).withReplacement("A B")));
    }

    @Test
    void aHundredThousandFindingsTakeNoTime() {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            findings.add(finding("missing-space", i * 3, i * 3 + 2));
        }
        assertEquals(100_000, Overlaps.settle(findings).size());
    }

    private static List<String> settled(Finding... findings) {
        return Overlaps.settle(List.of(findings)).stream()
                .map(it -> it.rule().id() + " " + it.span().start() + ".."
                        + it.span().end())
                .toList();
    }

    private static Finding finding(String id, int start, int end) {
        return rule(id).finding(new Span(start, end), id);
    }

    private static Rule rule(String id) {
        return new Rule(id, id, Severity.ERROR, "");
    }
}
