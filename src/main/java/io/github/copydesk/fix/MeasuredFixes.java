package io.github.copydesk.fix;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Severity;
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
    private static final String TABLE = "fixes.tsv";
    private static final String THRESHOLD = "threshold";
    private static final List<String> COLUMNS =
            List.of("rule", "basis", "right", "wrong", "planted right", "planted wrong", "sets", "date");
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
    private final Map<String, Double> thresholds = new HashMap<>();

    private MeasuredFixes() {}

    /** The counts of copydesk's own rules. */
    public static MeasuredFixes builtIn() {
        return of(RuleBook.builtIn().lists());
    }

    public static MeasuredFixes of(WordLists lists) {
        return lists.derive(MeasuredFixes.class, it -> read(it.lines(TABLE)));
    }

    /**
     * Reads the lines of the table.
     *
     * @throws io.github.copydesk.yaml.ConfigurationException when a line is not a valid row
     */
    static MeasuredFixes read(List<Token> lines) {
        MeasuredFixes fixes = new MeasuredFixes();
        for (Token line : lines) {
            String[] cells = line.pattern().split("\t", -1);
            if (cells[0].equals(THRESHOLD) && cells.length == 3) {
                fixes.thresholds.put(cells[1], Double.valueOf(cells[2]));
            } else {
                fixes.add(row(cells, line), line);
            }
        }
        return fixes;
    }

    private static Row row(String[] cells, Token line) {
        if (cells.length != COLUMNS.size()) {
            throw line.place()
                    .mistake(
                            "%d columns instead of %d".formatted(cells.length, COLUMNS.size()),
                            "A row has, with tabs between them: " + String.join(", ", COLUMNS) + ".");
        }
        String basis = cells[1].equals(ONLY) ? "" : cells[1];
        return new Row(
                cells[0],
                basis,
                count(cells, 2, line),
                count(cells, 3, line),
                count(cells, 4, line),
                count(cells, 5, line));
    }

    private static int count(String[] cells, int column, Token line) {
        if (!cells[column].matches("\\d{1,6}")) {
            throw line.place()
                    .mistake(
                            "'%s' in column '%s' is not a number".formatted(cells[column], COLUMNS.get(column)),
                            "It counts replacements.");
        }
        return Integer.parseInt(cells[column]);
    }

    private void add(Row row, Token line) {
        if (rows.put(key(row.rule(), row.basis()), row) != null) {
            throw line.place()
                    .mistake(
                            "there is a row for '%s' and '%s' already".formatted(row.rule(), row.basis()),
                            "Keep one of them.");
        }
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
        double least = threshold("share");
        return row.measured() >= threshold("measured")
                && row.right() >= least * (row.right() + row.wrong())
                && row.plantedRight() >= least * (row.plantedRight() + row.plantedWrong());
    }

    private double threshold(String name) {
        return Optional.ofNullable(thresholds.get(name))
                .orElseThrow(() -> new IllegalArgumentException(TABLE + " has no threshold '" + name + "'"));
    }
}
