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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTextTest {
    private static final double PAGE = 2;
    private static final double REPOSITORY = -2;

    private final WrittenText written =
            table("promo\tnote\t0\t2\t9\t5\t2026-11-30\nheadline\twarning\t8\t0\t1\t5\t2026-11-30\n");

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

    /** As severities of LanguageTool's rules: the share that was right, drawn to that of all rules. */
    @Test
    void hasTheSeveritiesThatTheCountsGive() {
        List<String> rows = RuleBook.builtIn().lists().entries("models/written.tsv");
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            double right = Integer.parseInt(cells[2]);
            double arguable = Integer.parseInt(cells[3]);
            double wrong = Integer.parseInt(cells[4]);
            double share = (right + 1) / (right + wrong + 2);
            assertEquals(share < 0.75 || arguable > right ? "note" : share < 0.97 ? "warning" : "error", cells[1], row);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "promo,note,0,2,9,5 | 6 columns instead of 7",
                "promos,note,0,2,9,5,2026-11-30 | 'promos' is not a kind of line",
                "promo,off,0,2,9,5,2026-11-30 | 'off' is not a severity",
            })
    void showsTheLineThatIsNoRow(String row, String mistake) {
        String message = assertThrows(IllegalArgumentException.class, () -> table("# Head\n" + row.replace(',', '\t')))
                .getMessage();
        assertTrue(String.valueOf(message).startsWith("rules/models/written.tsv: " + mistake), message);
    }

    private static WrittenText table(String text) {
        return WrittenText.of(new WordLists(path -> text));
    }
}
