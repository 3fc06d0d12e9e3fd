package io.github.copydesk.fix;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.MeasuredTable;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often the replacements of each rule were right, by their basis, as counted in {@code rules/fixes.tsv}.
 *
 * <p>A replacement that was never measured is not certain.
 */
public final class MeasuredFixes {
    private static final String SHARE = "share";
    private static final String MEASURED = "measured";
    private static final MeasuredTable.Format TABLE = new MeasuredTable.Format(
            "fixes.tsv",
            List.of("rule", "basis", "right", "wrong", "planted right", "planted wrong", "sets", "date"),
            2,
            List.of(SHARE, MEASURED));
    /** The basis, in the table, of a rule with only one. */
    private static final String ONLY = "-";

    /**
     * The counts for one basis.
     *
     * @param right in published text; {@code wrong} likewise
     * @param plantedRight for mistakes that a program planted; {@code plantedWrong} likewise
     */
    record Row(String rule, String basis, int right, int wrong, int plantedRight, int plantedWrong) {
        int measured() {
            return right + wrong + plantedRight + plantedWrong;
        }
    }

    private final Map<String, Row> rows = new HashMap<>();
    private final double share;
    private final double measured;

    private MeasuredFixes(MeasuredTable table) {
        share = table.threshold(SHARE);
        measured = table.threshold(MEASURED);
        table.rows().stream().map(MeasuredFixes::row).forEach(row -> rows.put(key(row.rule(), row.basis()), row));
    }

    /** The counts of copydesk's own rules. */
    public static MeasuredFixes builtIn() {
        return of(RuleBook.builtIn().lists());
    }

    /**
     * The counts in a table of these lists.
     *
     * @throws io.github.copydesk.yaml.ConfigurationException when a line of the table is not valid
     */
    public static MeasuredFixes of(WordLists lists) {
        return lists.derive(MeasuredFixes.class, it -> new MeasuredFixes(TABLE.read(it)));
    }

    static MeasuredFixes read(List<Token> lines) {
        return new MeasuredFixes(TABLE.read(lines));
    }

    private static Row row(MeasuredTable.Row row) {
        String basis = row.text("basis");
        return new Row(
                row.text("rule"),
                basis.equals(ONLY) ? "" : basis,
                row.count("right"),
                row.count("wrong"),
                row.count("planted right"),
                row.count("planted wrong"));
    }

    private static String key(String rule, String basis) {
        return rule + "\t" + basis;
    }

    Stream<Row> rows() {
        return rows.values().stream();
    }

    /** Whether a finding that counts may be fixed without review. */
    public boolean isCertain(Finding finding) {
        return isSuggested(finding)
                && Optional.ofNullable(rows.get(key(finding.rule().id(), finding.basis())))
                        .filter(this::isCertain)
                        .isPresent();
    }

    /** Whether a finding that counts has exactly one replacement. */
    public static boolean isSuggested(Finding finding) {
        return finding.replacements().size() == 1
                && !finding.basis().equals(Finding.EITHER)
                && finding.severity().atLeast(Severity.WARNING);
    }

    /** Whether replacements were right often enough in published and in planted text, and measured often enough. */
    boolean isCertain(Row row) {
        return row.measured() >= measured
                && row.right() >= share * (row.right() + row.wrong())
                && row.plantedRight() >= share * (row.plantedRight() + row.plantedWrong());
    }
}
