package io.github.copydesk.spark;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Fingerprints;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A finding, with the fields of {@code copydesk.json}.
 *
 * @param standing whether it is about the line that may be below other articles too
 * @param suppressedBy what keeps it from counting; empty if it counts
 */
record FindingRow(
        String path,
        String rule,
        String severity,
        String confidence,
        int line,
        int column,
        int endLine,
        int endColumn,
        int offset,
        int length,
        String text,
        String message,
        List<String> replacements,
        String fingerprint,
        boolean standing,
        String suppressedBy,
        String reason)
        implements Serializable {
    /**
     * All findings of a page, those that count first.
     *
     * @param standing the finding about a line that may be below other articles too
     */
    static List<FindingRow> of(Page page, Optional<Finding> standing) {
        Fingerprints fingerprints = Fingerprints.of(page);
        List<FindingRow> rows = new ArrayList<>();
        for (Finding finding : page.findings()) {
            rows.add(of(page.document(), finding, fingerprints.of(finding), is(finding, standing), "", ""));
        }
        for (SuppressedFinding it : page.suppressed()) {
            rows.add(of(
                    page.document(),
                    it.finding(),
                    fingerprints.of(it.finding()),
                    is(it.finding(), standing),
                    it.by().toString(),
                    it.reason()));
        }
        return rows;
    }

    private static boolean is(Finding finding, Optional<Finding> standing) {
        return standing.filter(finding::equals).isPresent();
    }

    private static FindingRow of(
            Document document,
            Finding finding,
            String fingerprint,
            boolean standing,
            String suppressedBy,
            String reason) {
        Position start = document.lines().at(finding.span().start());
        Position end = document.lines().at(finding.span().end());
        return new FindingRow(
                document.path(),
                finding.rule().id(),
                finding.severity().toString(),
                finding.confidence().name().toLowerCase(Locale.ROOT),
                start.line(),
                start.column(),
                end.line(),
                end.column(),
                finding.span().start(),
                finding.span().length(),
                document.text(finding.span()),
                finding.message(),
                new ArrayList<>(finding.replacements()),
                fingerprint,
                standing,
                suppressedBy,
                reason);
    }

    boolean counts() {
        return suppressedBy.isEmpty();
    }

    /** The same finding with another message. */
    FindingRow saying(String words) {
        return new FindingRow(
                path,
                rule,
                severity,
                confidence,
                line,
                column,
                endLine,
                endColumn,
                offset,
                length,
                text,
                words,
                replacements,
                fingerprint,
                standing,
                suppressedBy,
                reason);
    }
}
