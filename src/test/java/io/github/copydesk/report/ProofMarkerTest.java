package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.testing.LinearTime;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProofMarkerTest {
    @Test
    void showsAShortArticleWhole() {
        assertEquals("1 One.\n3 Two [bad](1) words.\n4 Three.", proof("One.\n\nTwo bad words.\nThree.", "bad"));
    }

    @Test
    void cutsALongLineAroundItsFinding() {
        String words = "many plain words ".repeat(40);
        assertEquals(
                "1  … " + "words many plain ".repeat(9) + "words [bad](1)" + " many plain words".repeat(9) + " many … ",
                proof(words + "bad" + " " + words, "bad"));
    }

    @Test
    void leavesOutLinesFarFromFindings() {
        String line = "This line has nothing to do with it.\n";
        String shown = proof("A bad start.\n" + line.repeat(40) + "An odd end.", "bad", "odd");
        assertTrue(shown.startsWith("1 A [bad](1) start.\n2 This"), shown);
        assertTrue(shown.contains("\n5 This line has nothing to do with it.\n⋯\n38 This"), shown);
        assertTrue(shown.endsWith("\n42 An [odd](2) end."), shown);
    }

    @Test
    void drawsFindingsThatOverlapOrTouch() {
        assertEquals("1 a [bc](1)[d](2)[e](3) f", proof("a bcde f", "bc", "d", "de"));
        assertEquals("1 [a](1)[b](2)", proof("ab", "a", "b"));
    }

    @Test
    void carriesAFindingOverItsLineEnds() {
        assertEquals("1 a [b]\n2 [c](1) d", proof("a b\nc d", "b\nc"));
        assertEquals("1 a [b]\n3 c", proof("a b\r\n\r\nc", "b\r\n"));
    }

    @Test
    void showsTheTwoEndsOfAVeryLongFinding() {
        String shown = proof("a " + "[vc_row x]".repeat(400) + " z", "[vc_row x]".repeat(400));
        assertTrue(shown.startsWith("1 a [[vc_row x]"), shown);
        assertTrue(shown.contains("] … [") && shown.endsWith("[vc_row x]](1) z"), shown);
        assertTrue(shown.length() < 420, shown);
    }

    @Test
    void showsAFindingThatHasNoText() {
        assertEquals("1 [](1)", draw("", List.of(Samples.CHROME.finding(new Span(0, 0), "cannot be read"))));
        assertEquals("1 a[](1)b", draw("ab", List.of(Samples.CHROME.finding(new Span(1, 1), "here"))));
    }

    @Test
    void explainsEveryFindingOnce() {
        String source = "one two\nthree four\n\nfive six seven\n".repeat(30);
        List<Finding> findings = new ArrayList<>();
        for (int start = 0; start + 20 < source.length(); start += 7) {
            findings.add(Samples.CHROME.finding(new Span(start, start + 1 + start % 19), "at " + start));
        }
        Proof proof = proof(source, findings);
        List<Integer> numbers = proof.lines().stream()
                .flatMap(line -> line.notes().stream())
                .map(Proof.Note::number)
                .sorted()
                .toList();
        assertEquals(findings.size(), numbers.size());
        assertEquals(findings.size(), numbers.get(numbers.size() - 1));
    }

    @Test
    void isQuickOnALineOfAMegabyteFullOfFindings() {
        LinearTime.assertLinear(1_000_000, size -> {
            String source = "x ".repeat(size / 2);
            List<Finding> findings = new ArrayList<>();
            for (int start = 0; start < source.length(); start += 10) {
                findings.add(Samples.CHROME.finding(new Span(start, start + 1), "x"));
            }
            assertEquals(findings.size() - 500, proof(source, findings).omitted());
        });
    }

    /** The article as it is shown: marked text in brackets, the number of a finding where it ends. */
    private static String proof(String source, String... flagged) {
        List<Finding> findings = new ArrayList<>();
        for (String text : flagged) {
            findings.add(Samples.finding(Samples.CHROME, Samples.document("a.txt", source), text, "'" + text + "'"));
        }
        return draw(source, findings);
    }

    private static String draw(String source, List<Finding> findings) {
        return proof(source, findings).lines().stream()
                .map(line -> (line.afterGap() ? "⋯\n" : "") + line.number() + " "
                        + line.pieces().stream().map(ProofMarkerTest::draw).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String draw(Proof.Piece piece) {
        String numbers =
                piece.closing().stream().map(number -> "(" + number + ")").collect(Collectors.joining());
        return (piece.severity().isPresent() ? "[" + piece.text() + "]" : piece.text()) + numbers;
    }

    private static Proof proof(String source, List<Finding> findings) {
        Document document = Samples.document("a.txt", source);
        return ProofMarker.mark(new Page(document, findings), 1, "a.txt");
    }
}
