package io.github.copydesk.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.format.Formats;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class DraftTest {
    private static final Rule RULE = new Rule("glued-name", "", Severity.ERROR, "");
    private static final Pattern MARK = Pattern.compile("⟦(.*?) → (.*?)⟧", Pattern.DOTALL);

    @Test
    void writesTheReplacementsAndNothingElse() {
        assertFixed("He met Anne Brandt\r\nin Oslo\r\n", "He met ⟦AnneBrandt → Anne Brandt⟧\r\nin ⟦Olso → Oslo⟧\r\n");
    }

    @Test
    void writesAccentsAsTheSourceDoes() {
        assertFixed("Rene\u0301e Dufour came.", "⟦Rene\u0301eDufour → Renée Dufour⟧ came.");
        assertFixed("Renée Dufour came.", "⟦RenéeDufour → Renée Dufour⟧ came.");
    }

    @Test
    void removesASpaceWithTheRemovedText() {
        assertFixed("It sails at nine.\nNext.", "It sails at nine. ⟦Read more → ⟧\nNext.");
        assertFixed("It sails at nine.", "It sails at nine. ⟦Read more → ⟧  ");
        assertFixed("It sails at nine.", "It sails ⟦at → ⟧ at nine.");
        assertFixed("It sails, at nine.", "It sails⟦, → ⟧, at nine.");
    }

    @Test
    void removesAWholeLineWithOneOfTheEmptyLinesAroundIt() {
        assertFixed("One.\n\nTwo.\n", "One.\n\n⟦Read more → ⟧\n\nTwo.\n");
        assertFixed("One.\r\nTwo.\r\n", "One.\r\n⟦Read more → ⟧\r\nTwo.\r\n");
        assertFixed("One.\n", "⟦Read more\nnow → ⟧\n\nOne.\n");
        assertFixed("One.\n", "One.\n\n⟦Read more → ⟧\n\n");
        assertFixed("One.\n", "One.\n\n\n⟦Read more → ⟧");
        assertFixed("", "⟦Read more → ⟧");
    }

    @Test
    void leavesNoEmptyItemCellOrTagBehind() {
        assertFixed("a.md", "- One\n- Read more\n", "- One\n- ⟦Read more → ⟧\n");
        assertFixed("a.html", "<p>Read more</p>", "<p>⟦Read more → ⟧</p>");
        assertFixed(
                "a.html",
                "<p>It sails.</p>",
                "<p>It sails. ⟦Read more → ⟧</p>".replace(". ⟦", ".⟦ ").replace("⟦ ", "⟦"));
    }

    @Test
    void fixesTheFirstOfTwoThatOverlap() {
        Document document = new Formats().read("a.txt", "abcdef", "en-US");
        assertEquals(
                "Xdef",
                Draft.of(new Page(document, List.of(fix(0, 3, "X"), fix(2, 5, "Y"))), MeasuredFixes::isSuggested)
                        .text());
        assertEquals(
                "XYf",
                Draft.of(new Page(document, List.of(fix(0, 3, "X"), fix(3, 5, "Y"))), MeasuredFixes::isSuggested)
                        .text());
        assertEquals(
                "Xabcdef",
                Draft.of(new Page(document, List.of(fix(0, 0, "X"), fix(0, 0, "Y"))), MeasuredFixes::isSuggested)
                        .text());
    }

    @Test
    void tellsWhatIsNewFromWhatHasOnlyMoved() {
        Document document = new Formats().read("a.md", "One abc.\n\nTwo abc wrng.\n", "en-US");
        List<Finding> found = List.of(fix(4, 7, "longer"), fix(14, 17, "uvw"), fix(18, 22, "wrong"));
        Draft draft = Draft.of(new Page(document, found.subList(0, 2)), MeasuredFixes::isSuggested);
        Document fixed = new Formats().read("a.md", draft.text(), "en-US");
        assertEquals("One longer.\n\nTwo uvw wrng.\n", draft.text());
        Finding moved = RULE.finding(new Span(21, 25), "in other words");
        Finding worse = RULE.finding(new Span(17, 20), "uvw is worse");
        assertEquals(List.of(worse), draft.fresh(found, fixed, List.of(worse, moved)));
    }

    @Test
    void isFixedFurtherWhereAFixBringsUpWhatIsToBeFixed() {
        Document document = new Formats().read("a.txt", "At nineamp;nbsp; and then.", "en-US");
        Draft draft = Draft.of(new Page(document, List.of(fix(7, 11, ""))), MeasuredFixes::isSuggested);
        Document fixed = new Formats().read("a.txt", draft.text(), "en-US");
        assertEquals("At ninenbsp; and then.", fixed.source());
        Draft further = draft.then(fixed, List.of(fix(7, 12, "")));
        assertEquals("At nine and then.", further.text());
        assertEquals(1, further.findings().size());
    }

    @Test
    void isMadeOfTwoHalves() {
        Document document = new Formats().read("a.txt", "abcdef", "en-US");
        Page page = new Page(document, List.of(fix(0, 2, "X"), fix(2, 3, "Y"), fix(5, 6, "Z")));
        Draft draft = Draft.of(page, MeasuredFixes::isSuggested);
        assertEquals("XYdeZ", draft.part(0, 1).and(draft.part(1, 3)).text());
        Draft half = draft.part(0, 1).and(draft.part(1, 3).refused("it is not right"));
        assertEquals("Xcdef", half.text());
        assertEquals(
                List.of("it is not right", "it is not right"),
                half.refused().stream().map(Refusal::why).toList());
    }

    private static Finding fix(int start, int end, String replacement) {
        return RULE.finding(new Span(start, end), "").withReplacement(replacement);
    }

    private static void assertFixed(String expected, String marked) {
        assertFixed("a.txt", expected, marked);
    }

    private static void assertFixed(String path, String expected, String marked) {
        List<Finding> findings = new ArrayList<>();
        StringBuilder source = new StringBuilder();
        Matcher mark = MARK.matcher(marked);
        int at = 0;
        while (mark.find()) {
            source.append(marked, at, mark.start());
            findings.add(fix(source.length(), source.length() + mark.group(1).length(), mark.group(2)));
            source.append(mark.group(1));
            at = mark.end();
        }
        source.append(marked.substring(at));
        Document document = new Formats().read(path, source.toString(), "en-US");
        assertEquals(
                expected,
                Draft.of(new Page(document, findings), MeasuredFixes::isSuggested)
                        .text());
    }
}
