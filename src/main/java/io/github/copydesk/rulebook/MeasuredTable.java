package io.github.copydesk.rulebook;

import io.github.copydesk.yaml.ConfigurationException;
import io.github.copydesk.yaml.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A table of what was measured: a file below {@code rules} with tabs between its columns. It has rows of counts, and
 * lines with thresholds for their shares: {@code threshold}, a name and a number.
 */
public final class MeasuredTable {
    private static final String THRESHOLD = "threshold";
    private static final int THRESHOLD_CELLS = 3;
    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}(\\.\\d{1,6})?");

    private final Format format;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Double> thresholds = new HashMap<>();

    private MeasuredTable(Format format) {
        this.format = format;
    }

    /**
     * What a table must have.
     *
     * @param path below {@code rules}
     * @param columns the names of the columns
     * @param keys how many of the first columns identify a row
     * @param thresholds the names of its thresholds, all of which it must have
     */
    public record Format(String path, List<String> columns, int keys, List<String> thresholds) {
        /**
         * Reads the table.
         *
         * @throws ConfigurationException when a line is not valid or a threshold is missing
         */
        public MeasuredTable read(WordLists lists) {
            return read(lists.lines(path));
        }

        /** Reads the lines of the table; the same otherwise. */
        public MeasuredTable read(List<Token> lines) {
            MeasuredTable table = new MeasuredTable(this);
            Set<List<String>> known = new HashSet<>();
            lines.forEach(line -> table.add(line, known));
            table.demandThresholds(lines);
            return table;
        }
    }

    private void add(Token line, Set<List<String>> known) {
        List<String> cells = List.of(line.pattern().split("\t", -1));
        if (cells.get(0).equals(THRESHOLD)) {
            addThreshold(cells, line.place());
            return;
        }
        List<String> columns = format.columns();
        if (cells.size() != columns.size()) {
            throw line.place()
                    .mistake(
                            "%d columns instead of %d".formatted(cells.size(), columns.size()),
                            "A row has, with tabs between them: " + String.join(", ", columns) + ".");
        }
        List<String> key = cells.subList(0, format.keys());
        if (!known.add(key)) {
            throw line.place()
                    .mistake(
                            "there is a row for '%s' already".formatted(String.join("' and '", key)),
                            "Keep one of them.");
        }
        rows.add(new Row(columns, cells, line.place()));
    }

    private void addThreshold(List<String> cells, Place place) {
        String form = "Write, with tabs between them: threshold, one of %s, and a number such as 0.9."
                .formatted(String.join(", ", format.thresholds()));
        if (cells.size() != THRESHOLD_CELLS || !format.thresholds().contains(cells.get(1))) {
            throw place.mistake("it is no threshold of this table", form);
        }
        if (!NUMBER.matcher(cells.get(2)).matches()) {
            throw place.mistake("'%s' is not a number".formatted(cells.get(2)), form);
        }
        if (thresholds.put(cells.get(1), Double.valueOf(cells.get(2))) != null) {
            throw place.mistake("there is a threshold '%s' already".formatted(cells.get(1)), "Keep one of them.");
        }
    }

    private void demandThresholds(List<Token> lines) {
        for (String name : format.thresholds()) {
            if (!thresholds.containsKey(name)) {
                Place place = lines.isEmpty()
                        ? new Place("rules/" + format.path(), 1, 1, "")
                        : lines.get(0).place();
                throw place.mistake(
                        "the threshold '%s' is missing".formatted(name),
                        "Add a line with tabs between: threshold, %s, and a number such as 0.9.".formatted(name));
            }
        }
    }

    /** In the order of the file. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /**
     * A threshold that its format names.
     *
     * @throws IllegalArgumentException for another name
     */
    public double threshold(String name) {
        Double value = thresholds.get(name);
        if (value == null) {
            throw new IllegalArgumentException("rules/%s has no threshold '%s'".formatted(format.path(), name));
        }
        return value;
    }

    /** A row; its columns are asked for by name. */
    public static final class Row {
        private final List<String> columns;
        private final List<String> cells;
        private final Place place;

        private Row(List<String> columns, List<String> cells, Place place) {
            this.columns = columns;
            this.cells = cells;
            this.place = place;
        }

        public String text(String column) {
            return cells.get(columns.indexOf(column));
        }

        /**
         * The number in a column.
         *
         * @throws ConfigurationException when it is not a whole number of up to six digits
         */
        public int count(String column) {
            String cell = text(column);
            if (!COUNT.matcher(cell).matches()) {
                throw place.mistake(
                        "'%s' in column '%s' is not a number".formatted(cell, column),
                        "Write how many were counted, from 0 to 999999.");
            }
            return Integer.parseInt(cell);
        }

        /**
         * The value with the name in a column.
         *
         * @throws ConfigurationException when no value has this name
         */
        public <T> T choice(String column, Map<String, T> values) {
            T value = values.get(text(column));
            if (value == null) {
                throw place.mistake(
                        "'%s' is not a %s".formatted(text(column), column),
                        "It is one of: "
                                + String.join(
                                        ", ", values.keySet().stream().sorted().toList()) + ".");
            }
            return value;
        }
    }
}
