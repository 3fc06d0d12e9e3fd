package io.github.copydesk.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.copydesk.format.Formats;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Page;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.Severity;
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
        assertMended("He met Anne Brandt\r\nin Oslo\r\n", "He met ⟦AnneBrandt → Anne Brandt⟧\r\nin ⟦Olso → Oslo⟧\r\n");
    }

    @Test
    void takesABlankAwayWithWhatIsTakenOut() {
        assertMended("It sails at nine.\nNext.", "It sails at nine. ⟦Read more → ⟧\nNext.");
        assertMended("It sails at nine.", "It sails at nine. ⟦Read more → ⟧  ");
        assertMended("It sails at nine.", "It sails ⟦at → ⟧ at nine.");
        assertMended("It sails, at nine.", "It sails⟦, → ⟧, at nine.");
    }

    @Test
    void takesAWholeLineOutWithOneOfTheBlankLinesAroundIt() {
        assertMended("One.\n\nTwo.\n", "One.\n\n⟦Read more → ⟧\n\nTwo.\n");
        assertMended("One.\r\nTwo.\r\n", "One.\r\n⟦Read more → ⟧\r\nTwo.\r\n");
        assertMended("One.\n", "⟦Read more\nnow → ⟧\n\nOne.\n");
        assertMended("One.\n", "One.\n\n⟦Read more → ⟧\n\n");
        assertMended("One.\n", "One.\n\n\n⟦Read more → ⟧");
        assertMended("", "⟦Read more → ⟧");
    }

    @Test
    void leavesNoEmptyItemCellOrTagBehind() {
        assertMended("a.md", "- One\n- Read more\n", "- One\n- ⟦Read more → ⟧\n");
        assertMended("a.html", "<p>Read more</p>", "<p>⟦Read more → ⟧</p>");
        assertMended(
                "a.html",
                "<p>It sails.</p>",
                "<p>It sails. ⟦Read more → ⟧</p>".replace(". ⟦", ".⟦ ").replace("⟦ ", "⟦"));
    }

    @Test
    void mendsTheFirstOfTwoThatOverlap() {
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
    void goesWithoutWhatMakesANewMistake() {
        Document document = new Formats().read("a.md", "One abc.\n\nTwo abc.\n", "en-US");
        List<Finding> found = List.of(fix(4, 7, "xyz"), fix(14, 17, "uvw"));
        Draft draft = Draft.of(new Page(document, found), MeasuredFixes::isSuggested);
        Document mended = new Formats().read("a.md", draft.text(), "en-US");
        assertSame(draft, draft.without(found, mended, List.of()));
        Finding worse = RULE.finding(new Span(14, 17), "uvw is worse");
        assertEquals(
                "One xyz.\n\nTwo abc.\n",
                draft.without(found, mended, List.of(worse)).text());
    }

    @Test
    void aDiffIsWhatGitReads() {
        assertEquals(
                """
                --- a/content/a.txt
                +++ b/content/a.txt
                @@ -1,3 +1,3 @@
                 One
                -Two
                +Zwei
                 Three""",
                UnifiedDiff.of("content/a.txt", "One\r\nTwo\r\nThree\r\n", "One\r\nZwei\r\nThree\r\n"));
    }

    private static Finding fix(int start, int end, String replacement) {
        return RULE.finding(new Span(start, end), "").withReplacement(replacement);
    }

    private static void assertMended(String expected, String marked) {
        assertMended("a.txt", expected, marked);
    }

    private static void assertMended(String path, String expected, String marked) {
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
