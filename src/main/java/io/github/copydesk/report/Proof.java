package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Position;
import java.util.List;
import java.util.Optional;

/**
 * The marked-up text of an article: the lines with findings, each finding explained below its line.
 *
 * @param number of the article, from 1
 * @param readAs where the text seems to come from, in words; may be empty
 * @param omitted how many findings are not shown
 */
record Proof(int number, String path, String readAs, Counts counts, List<Line> lines, int omitted) {
    String anchor() {
        return "a" + number;
    }

    /**
     * A line of the source, or an excerpt of it.
     *
     * @param afterGap whether text between this line and the one above is left out
     * @param notes of the findings that end here
     */
    record Line(int number, boolean afterGap, List<Piece> pieces, List<Note> notes) {
        /** Whether a finding is on it, which may end in a later line. */
        boolean isMarked() {
            return !notes.isEmpty()
                    || pieces.stream().anyMatch(it -> it.severity().isPresent());
        }
    }

    /**
     * A stretch of a line.
     *
     * @param severity of the most severe finding here; empty for text without findings
     * @param closing the numbers of the findings that end here
     */
    record Piece(String text, Optional<Severity> severity, List<Integer> closing) {
        String mark() {
            return severity.map(Severity::toString).orElse("");
        }
    }

    /**
     * A finding with its explanation.
     *
     * @param number from 1 in its article
     */
    record Note(int number, Position position, Finding finding, String message) {
        String severity() {
            return finding.severity().toString();
        }

        String rule() {
            return finding.rule().id();
        }

        /** The anchor of the rule's page. */
        String anchor() {
            return FrontPage.anchor(finding.rule());
        }

        List<String> replacements() {
            return finding.replacements().stream().limit(3).map(Note::shown).toList();
        }

        private static String shown(String replacement) {
            return Visible.cut(Visible.line(replacement), 300);
        }
    }
}
