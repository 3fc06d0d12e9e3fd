package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import java.util.Collection;
import java.util.List;

/**
 * What a run found that an earlier one did not, and the reverse.
 *
 * @param fresh the new findings, by identity
 * @param gone errors first, then by path and line
 */
public record Trend(Collection<Finding> fresh, List<Earlier.Gone> gone) {
    boolean isNew(Finding finding) {
        return fresh.contains(finding);
    }

    /** {@code Since the earlier report: 2 new errors and 1 new note, 5 findings gone}. */
    public String summary() {
        Counts added = Counts.of(fresh);
        Counts lost = new Counts(lost(Severity.ERROR), lost(Severity.WARNING), lost(Severity.NOTE));
        return "Since the earlier report: %s new, %s gone".formatted(said(added), said(lost));
    }

    private static String said(Counts counts) {
        return counts.all() == 0 ? "nothing" : counts.toString();
    }

    private long lost(Severity severity) {
        return gone.stream().filter(it -> it.severity() == severity).count();
    }
}
