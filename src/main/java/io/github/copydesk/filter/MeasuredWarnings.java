package io.github.copydesk.filter;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.rulebook.MeasuredTable;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often findings were right on published sites, by rule and evidence, as counted in {@code rules/warnings.tsv}.
 * Where they were right too seldom for a warning, a finding is one step less severe than its rule.
 */
public final class MeasuredWarnings {
    private static final String SHARE = "share";
    private static final MeasuredTable.Format TABLE = new MeasuredTable.Format(
            "warnings.tsv", List.of("rule", "basis", "true", "arguable", "false", "sets", "date"), 2, List.of(SHARE));

    /** The counts for one kind of evidence of one rule. */
    record Row(String rule, String basis, int right, int arguable, int wrong) {
        /** Whether at least this share was right among the findings that were right or wrong. */
        boolean isRight(double share) {
            return right >= share * (right + wrong);
        }
    }

    private final Map<String, Row> rows = new HashMap<>();
    private final double share;

    private MeasuredWarnings(MeasuredTable table) {
        share = table.threshold(SHARE);
        for (MeasuredTable.Row row : table.rows()) {
            Row counts = new Row(
                    row.text("rule"), row.text("basis"), row.count("true"), row.count("arguable"), row.count("false"));
            rows.put(key(counts.rule(), counts.basis()), counts);
        }
    }

    /**
     * The counts of copydesk's own rules.
     *
     * @throws io.github.copydesk.yaml.ConfigurationException when a line of the table is not valid
     */
    public static MeasuredWarnings of(WordLists lists) {
        return lists.derive(MeasuredWarnings.class, it -> new MeasuredWarnings(TABLE.read(it)));
    }

    static MeasuredWarnings read(List<Token> lines) {
        return new MeasuredWarnings(TABLE.read(lines));
    }

    private static String key(String rule, String basis) {
        return rule + "\t" + basis;
    }

    Stream<Row> rows() {
        return rows.values().stream();
    }

    /** The finding, or the same with less confidence if its evidence was wrong too often for a warning. */
    public Finding judged(Finding finding) {
        Row row = rows.get(key(finding.rule().id(), finding.basis()));
        return row == null || row.isRight(share) || finding.confidence() != Confidence.CERTAIN
                ? finding
                : finding.likely();
    }
}
