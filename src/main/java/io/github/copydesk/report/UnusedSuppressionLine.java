package io.github.copydesk.report;

import io.github.copydesk.command.Commands;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;

/** An entry that no longer suppresses anything, as one line of a log. */
public final class UnusedSuppressionLine {
    private UnusedSuppressionLine() {}

    /** {@code copydesk.yml:12: the stet for 'glued-name' and 'AnneBrandt' suppresses nothing; remove it}. */
    public static String of(UnusedSuppression unused, Commands commands) {
        return of("", unused, commands);
    }

    /**
     * The same line, with the path of an article as findings have it.
     *
     * @param folder as in {@link ConsoleLine#of}
     * @param commands of the user, one of which removes an entry of the baseline
     */
    public static String of(String folder, UnusedSuppression unused, Commands commands) {
        boolean baseline = unused.by() == SuppressionSource.BASELINE;
        String text = unused.text().isEmpty() ? "" : " and '" + Visible.cut(Visible.line(unused.text())) + "'";
        return "%s: the %s for '%s'%s suppresses nothing; %s"
                .formatted(
                        Visible.line(baseline ? Imprint.join(folder, unused.where()) : unused.where()),
                        baseline ? "baseline entry" : "stet",
                        unused.rule(),
                        text,
                        baseline ? "'%s' removes it".formatted(commands.named("baseline")) : "remove it");
    }
}
