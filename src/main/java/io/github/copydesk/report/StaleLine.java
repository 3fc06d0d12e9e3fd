package io.github.copydesk.report;

import io.github.copydesk.results.Silencer;
import io.github.copydesk.results.Stale;

/** An entry that silences nothing any more, as one line of a log. */
public final class StaleLine {
    private StaleLine() {}

    /** {@code copydesk.yml:12: the stet for 'glued-name' and 'AnneBrandt' silences nothing; take it out}. */
    public static String of(Stale stale) {
        boolean baseline = stale.by() == Silencer.BASELINE;
        String text = stale.text().isEmpty() ? "" : " and '" + Visible.cut(Visible.line(stale.text())) + "'";
        return "%s: the %s for '%s'%s silences nothing; %s"
                .formatted(
                        Visible.line(stale.where()),
                        baseline ? "baseline entry" : "stet",
                        stale.rule(),
                        text,
                        baseline ? "'mvn copydesk:baseline' removes it" : "remove it");
    }
}
