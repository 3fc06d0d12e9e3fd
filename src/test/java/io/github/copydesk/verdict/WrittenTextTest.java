package io.github.copydesk.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.model.Features;
import io.github.copydesk.results.Confidence;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.text.Span;
import io.github.copydesk.verdict.LineCandidate.Kind;
import io.github.copydesk.yaml.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTextTest {
    private static final double PAGE = 2;
    private static final double REPOSITORY = -2;

    private final WrittenText written = table("promo\t0\t2\t9\t5\t2026-11-30\nheadline\t8\t0\t1\t5\t2026-11-30\n");

    @Test
    void limitsAKindInTextThatWasWrittenInTheRepository() {
        assertEquals(Confidence.POSSIBLE, written.limit(line(Kind.PROMO, REPOSITORY), Confidence.CERTAIN));
        assertEquals(Confidence.LIKELY, written.limit(line(Kind.HEADLINE, REPOSITORY), Confidence.CERTAIN));
        assertEquals(Confidence.POSSIBLE, written.limit(line(Kind.HEADLINE, REPOSITORY), Confidence.POSSIBLE));
        assertEquals(Confidence.CERTAIN, written.limit(line(Kind.PARAGRAPH, REPOSITORY), Confidence.CERTAIN));
    }

    @Test
    void limitsNothingInTextThatWasCopiedFromAPage() {
        assertEquals(Confidence.CERTAIN, written.limit(line(Kind.PROMO, PAGE), Confidence.CERTAIN));
    }

    private static LineCandidate line(Kind kind, double page) {
        return new LineCandidate(kind, 0, new Span(0, 1), "", new Features().set(LineSurroundings.PAGE, page));
    }

    @ParameterizedTest
    @CsvSource({"8,0,1,LIKELY", "8,9,1,POSSIBLE", "2,0,1,POSSIBLE", "40,0,0,CERTAIN", "30,0,0,LIKELY"})
    void theCountsSayHowCertainAKindMayBe(int right, int arguable, int wrong, Confidence highest) {
        WrittenText text = table("promo\t%d\t%d\t%d\t5\t2026-11-30".formatted(right, arguable, wrong));
        assertEquals(highest, text.limit(line(Kind.PROMO, REPOSITORY), Confidence.CERTAIN));
    }

    @Test
    void readsTheTableOfTheRules() {
        WrittenText ours = WrittenText.of(RuleBook.builtIn().lists());
        assertEquals(Confidence.POSSIBLE, ours.limit(line(Kind.CHROME, REPOSITORY), Confidence.CERTAIN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "promo,0,2,9,5 | 5 columns instead of 6",
                "promos,0,2,9,5,2026-11-30 | 'promos' is not a kind",
                "promo,none,2,9,5,2026-11-30 | 'none' in column 'true' is not a number",
                "threshold,warning,high | 'high' is not a number",
            })
    void showsTheLineThatIsNoRow(String row, String mistake) {
        String message = assertThrows(ConfigurationException.class, () -> table("# Head\n" + row.replace(',', '\t')))
                .getMessage();
        assertTrue(String.valueOf(message).startsWith("rules/models/written.tsv:2: " + mistake), message);
    }

    private static WrittenText table(String text) {
        return WrittenText.of(new WordLists(path ->
                text.contains("threshold") ? text : text + "\nthreshold\twarning\t0.75\nthreshold\terror\t0.97\n"));
    }
}
