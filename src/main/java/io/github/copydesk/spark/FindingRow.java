package io.github.copydesk.spark;

import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A finding, with the fields of {@code copydesk.json}.
 *
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
        String suppressedBy,
        String reason)
        implements Serializable {
    /** A finding that counts. */
    static FindingRow of(Document document, Finding finding, String fingerprint) {
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
                "",
                "");
    }

    boolean counts() {
        return suppressedBy.isEmpty();
    }

    /** The same finding with another message. */
    FindingRow saying(String words) {
        return with(words, suppressedBy, reason);
    }

    /** The same finding, which does not count. */
    FindingRow suppressed(String by, String why) {
        return with(message, by, why);
    }

    private FindingRow with(String words, String by, String why) {
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
                by,
                why);
    }
}
