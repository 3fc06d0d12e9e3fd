package io.github.copydesk.filter;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.results.Finding;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How often findings were right on published sites, by rule and evidence, as counted in {@code rules/warnings.tsv}. Where
 * they were right too seldom for a warning, a finding is one step less severe than its rule.
 */
public final class MeasuredWarnings {
    private static final String TABLE = "warnings.tsv";
    private static final String THRESHOLD = "threshold";
    private static final List<String> COLUMNS = List.of("rule", "basis", "true", "arguable", "false", "sets", "date");

    /** The counts for one kind of evidence of one rule. */
    record Row(String rule, String basis, int right, int arguable, int wrong) {
        /** Whether at least this share was right among the findings that were right or wrong. */
        boolean isRight(double share) {
            return right >= share * (right + wrong);
        }
    }

    private final Map<String, Row> rows = new HashMap<>();
    private double share = 1;

    private MeasuredWarnings() {}

    /**
     * The counts of copydesk's own rules.
     *
     * @throws io.github.copydesk.yaml.ConfigurationException when a line of the table is not a valid row
     */
    public static MeasuredWarnings of(WordLists lists) {
        return lists.derive(MeasuredWarnings.class, it -> read(it.lines(TABLE)));
    }

    static MeasuredWarnings read(List<Token> lines) {
        MeasuredWarnings warnings = new MeasuredWarnings();
        for (Token line : lines) {
            String[] cells = line.pattern().split("\t", -1);
            if (cells[0].equals(THRESHOLD) && cells.length == 2) {
                warnings.share = Double.parseDouble(cells[1]);
            } else {
                warnings.add(cells, line);
            }
        }
        return warnings;
    }

    private void add(String[] cells, Token line) {
        if (cells.length != COLUMNS.size()) {
            throw line.place()
                    .mistake(
                            "%d columns instead of %d".formatted(cells.length, COLUMNS.size()),
                            "A row has, with tabs between them: " + String.join(", ", COLUMNS) + ".");
        }
        Row row = new Row(cells[0], cells[1], count(cells, 2, line), count(cells, 3, line), count(cells, 4, line));
        if (rows.put(key(row.rule(), row.basis()), row) != null) {
            throw line.place()
                    .mistake(
                            "there is a row for '%s' and '%s' already".formatted(row.rule(), row.basis()),
                            "Keep one of them.");
        }
    }

    private static int count(String[] cells, int column, Token line) {
        if (!cells[column].matches("\\d{1,6}")) {
            throw line.place()
                    .mistake(
                            "'%s' in column '%s' is not a number".formatted(cells[column], COLUMNS.get(column)),
                            "It counts findings.");
        }
        return Integer.parseInt(cells[column]);
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
