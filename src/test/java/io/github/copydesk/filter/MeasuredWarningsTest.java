package io.github.copydesk.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class MeasuredWarningsTest {
    private static final String THRESHOLD = "threshold\tshare\t0.85";

    @Test
    void aWarningThatWasWrongTooOftenIsANote() {
        assertEquals(Severity.NOTE, severity("r\tcut\t84\t0\t16\tsites\t2026-11-30"));
        assertEquals(Severity.WARNING, severity("r\tcut\t85\t0\t15\tsites\t2026-11-30"));
    }

    @Test
    void whatIsArguableDoesNotCount() {
        assertEquals(Severity.WARNING, severity("r\tcut\t9\t50\t1\tsites\t2026-11-30"));
    }

    @Test
    void aFindingWithOtherEvidenceStaysAWarning() {
        assertEquals(Severity.WARNING, severity("r\tother\t0\t0\t9\tsites\t2026-11-30"));
        assertEquals(Severity.WARNING, severity("q\tcut\t0\t0\t9\tsites\t2026-11-30"));
    }

    @Test
    void aFindingThatIsLessCertainAlreadyIsNotLoweredAgain() {
        Finding likely = finding(Severity.ERROR).likely();

        assertEquals(
                Severity.WARNING,
                table("r\tcut\t0\t0\t9\tsites\t2026-11-30").judged(likely).severity());
    }

    @Test
    void saysWhichLineOfTheTableIsWrong() {
        for (String line : List.of("r\tcut\t5", "r\tcut\tmany\t0\t0\tsites\t2026-11-30")) {
            ConfigurationException e = assertThrows(ConfigurationException.class, () -> table(line));
            assertTrue(e.getMessage().startsWith("rules/warnings.tsv:2:"), e.getMessage());
        }
    }

    @Test
    void everyRowIsOfARule() {
        RuleBook book = RuleBook.builtIn();
        List<String> unknown = MeasuredWarnings.of(book.lists())
                .rows()
                .map(MeasuredWarnings.Row::rule)
                .filter(id -> !book.knows(id))
                .toList();

        assertEquals(List.of(), unknown);
    }

    private static Severity severity(String row) {
        return table(row).judged(finding(Severity.WARNING)).severity();
    }

    private static Finding finding(Severity level) {
        return new Rule("r", "", level, "").finding(new Span(0, 1), "x").basedOn("cut");
    }

    private static MeasuredWarnings table(String row) {
        List<String> lines = Stream.of(THRESHOLD, row).toList();
        return MeasuredWarnings.read(IntStream.range(0, lines.size())
                .mapToObj(i -> new Token(lines.get(i), new Place("rules/warnings.tsv", i + 1, 1, lines.get(i))))
                .toList());
    }
}
