package io.github.copydesk.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.text.Span;
import io.github.copydesk.yaml.ConfigurationException;
import io.github.copydesk.yaml.Place;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MeasuredFixesTest {
    private static final String THRESHOLDS = "threshold\tshare\t0.995\nthreshold\tmeasured\t200\n";

    @Test
    void isCertainFromNineHundredAndNinetyFiveInAThousand() {
        assertTrue(isCertain("r\tcut\t199\t1\t0\t0\tsites\t2026-11-29"));
        assertFalse(isCertain("r\tcut\t198\t2\t0\t0\tsites\t2026-11-29"));
    }

    @Test
    void isNotCertainBecauseAllOfAFewWereRight() {
        assertFalse(isCertain("r\tcut\t199\t0\t0\t0\tsites\t2026-11-29"));
        assertTrue(isCertain("r\tcut\t20\t0\t180\t0\tsites planted\t2026-11-29"));
    }

    @Test
    void isNotCertainWhereOnlyPlantedMistakesWereReplacedRight() {
        assertFalse(isCertain("r\tcut\t20\t1\t900\t0\tsites planted\t2026-11-29"));
    }

    @Test
    void isNotCertainWhereNothingWasMeasured() {
        assertFalse(isCertain("r\tother\t900\t0\t0\t0\tsites\t2026-11-29"));
        assertFalse(isCertain("r\t-\t900\t0\t0\t0\tsites\t2026-11-29"));
    }

    @Test
    void takesNoFindingThatIsANoteOrHasSeveralReplacements() {
        Finding sure = finding("cut");
        List<Finding> others = List.of(
                sure.withReplacements(List.of()), sure.withReplacements(List.of("X", "Y")), sure.at(Severity.NOTE));
        assertTrue(MeasuredFixes.isSuggested(sure));
        assertTrue(MeasuredFixes.isSuggested(sure.at(Severity.WARNING)));
        others.forEach(it -> assertFalse(MeasuredFixes.isSuggested(it), it.toString()));
    }

    @Test
    void saysWhichLineOfTheTableIsWrong() {
        for (String line : List.of("r\tcut\t5", "r\tcut\tmany\t0\t0\t0\tsites\t2026-11-29")) {
            ConfigurationException e = assertThrows(ConfigurationException.class, () -> table(line));
            assertTrue(e.getMessage().startsWith("rules/fixes.tsv:3:"), e.getMessage());
        }
        assertThrows(
                ConfigurationException.class,
                () -> table("r\tcut\t1\t0\t0\t0\tsites\t2026-11-29\nr\tcut\t2\t0\t0\t0\tsites\t2026-11-29"));
    }

    @Test
    void everyRowOfOursIsOfARule() {
        RuleBook book = RuleBook.builtIn();
        assertEquals(
                List.of(),
                MeasuredFixes.of(book.lists())
                        .rows()
                        .map(MeasuredFixes.Row::rule)
                        .filter(id -> !book.knows(id))
                        .toList());
    }

    private static boolean isCertain(String row) {
        return table(row).isCertain(finding("cut"));
    }

    private static Finding finding(String basis) {
        return new Rule("r", "", Severity.ERROR, "")
                .finding(new Span(0, 3), "")
                .withReplacement("X")
                .basedOn(basis);
    }

    private static MeasuredFixes table(String rows) {
        List<String> lines = Stream.concat(THRESHOLDS.lines(), rows.lines()).toList();
        return MeasuredFixes.read(java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> new Token(lines.get(i), new Place("rules/fixes.tsv", i + 1, 1, lines.get(i))))
                .toList());
    }
}
