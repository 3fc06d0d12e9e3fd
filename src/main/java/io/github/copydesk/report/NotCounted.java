package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.results.SuppressionSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The findings that do not count, in the HTML report: by source, each with its reason. */
final class NotCounted {
    /**
     * How many findings of a source are listed. A baseline may have tens of thousands; stets, which people write, come
     * first and are few.
     */
    private static final int MOST = 500;

    /**
     * The findings of one source.
     *
     * @param rows the first of them, by article and place
     * @param count how many there are
     */
    record Group(String title, List<Row> rows, int count) {
        int omitted() {
            return count - rows.size();
        }
    }

    /** A finding that does not count. */
    record Row(String path, String place, String rule, String anchor, String message, String reason) {}

    private final Results results;
    private final Imprint imprint;

    NotCounted(Results results, Imprint imprint) {
        this.results = results;
        this.imprint = imprint;
    }

    List<Group> groups() {
        Map<SuppressionSource, List<Row>> rows = new EnumMap<>(SuppressionSource.class);
        for (Page page : results.pages()) {
            for (SuppressedFinding suppressed : page.suppressed()) {
                List<Row> group = rows.computeIfAbsent(suppressed.by(), it -> new ArrayList<>());
                if (group.size() < MOST) {
                    group.add(row(page, suppressed));
                }
            }
        }
        return results.countsBySource().entrySet().stream()
                .map(it -> new Group(title(it.getKey()), rows.getOrDefault(it.getKey(), List.of()), it.getValue()))
                .toList();
    }

    private Row row(Page page, SuppressedFinding suppressed) {
        Finding finding = suppressed.finding();
        return new Row(
                Visible.line(imprint.path(page.document())),
                "line " + page.document().lines().at(finding.span().start()).line(),
                finding.rule().id(),
                FrontPage.anchor(finding.rule()),
                ConsoleLine.message(page.document(), finding),
                Visible.cut(Visible.line(suppressed.reason()), 300));
    }

    private static String title(SuppressionSource source) {
        return switch (source) {
            case STET -> "By a stet in the article";
            case CONFIG -> "By copydesk.yml";
            case BASELINE -> "In the baseline";
            case UNCHANGED -> "On unchanged lines";
        };
    }

    /** The entries that no longer suppress anything, each as a line that says how to remove it. */
    List<String> stale() {
        return results.unusedSuppressions().stream()
                .limit(MOST)
                .map(it -> UnusedSuppressionLine.of(it, imprint.commands()))
                .toList();
    }

    int staleCount() {
        return results.unusedSuppressions().size();
    }

    /** {@code 3 findings do not count and 1 entry suppresses nothing}; empty if there is neither. */
    String summary() {
        List<String> parts = new ArrayList<>();
        long suppressed = results.suppressed().count();
        if (suppressed > 0) {
            parts.add(Counts.counted(suppressed, "finding") + (suppressed == 1 ? " does" : " do") + " not count");
        }
        if (staleCount() > 0) {
            parts.add(
                    staleCount() == 1
                            ? "1 entry suppresses nothing"
                            : Counts.number(staleCount()) + " entries suppress nothing");
        }
        return Series.of(parts, "and");
    }
}
