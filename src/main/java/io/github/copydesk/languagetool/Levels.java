package io.github.copydesk.languagetool;

import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The severity of a remark, by its rule or else by the rule's category, as measured in
 * {@code rules/languagetool/levels.tsv}. Remarks of rules without measurements are notes.
 */
final class Levels {
    private static final String LIST = "languagetool/levels.tsv";
    private static final List<String> COLUMNS =
            List.of("kind", "id", "category", "level", "true", "arguable", "false", "planted", "sets", "date");
    private static final String REST = "_*";

    /** The level of a remark. */
    enum Level {
        WARNING,
        NOTE,
        OFF
    }

    /** What the id of a row belongs to. */
    enum Kind {
        RULE,
        CATEGORY
    }

    /**
     * A row of the table.
     *
     * @param id if it ends in {@code _*}, for all rules with this prefix and without their own row
     * @param category of the rule, or its own id
     * @param planted the number of planted mistakes that were found
     */
    record Row(Kind kind, String id, String category, Level level, int right, int arguable, int wrong, int planted) {}

    private final Map<Kind, Map<String, Row>> rows = new EnumMap<>(Kind.class);

    private Levels() {
        for (Kind kind : Kind.values()) {
            rows.put(kind, new HashMap<>());
        }
    }

    static Levels of(WordLists lists) {
        return lists.derive(Levels.class, it -> read(it.lines(LIST)));
    }

    /**
     * Reads the lines of the table.
     *
     * @throws io.github.copydesk.yaml.ConfigurationException when a line is not a valid row
     */
    static Levels read(List<Token> lines) {
        Levels levels = new Levels();
        for (Token line : lines) {
            Row row = row(line);
            if (levels.of(row.kind()).put(row.id(), row) != null) {
                throw line.place().mistake("there is a row for '%s' already".formatted(row.id()), "Keep one of them.");
            }
        }
        return levels;
    }

    private static Row row(Token line) {
        String[] cells = line.pattern().split("\t", -1);
        if (cells.length != COLUMNS.size()) {
            throw line.place()
                    .mistake(
                            "%d columns instead of %d".formatted(cells.length, COLUMNS.size()),
                            "A row has, with tabs between them: " + String.join(", ", COLUMNS) + ".");
        }
        return new Row(
                choice(Kind.class, cells[0], line),
                cells[1],
                cells[2],
                choice(Level.class, cells[3], line),
                count(cells, 4, line),
                count(cells, 5, line),
                count(cells, 6, line),
                count(cells, 7, line));
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String cell, Token line) {
        List<E> choices = List.of(type.getEnumConstants());
        return choices.stream().filter(it -> name(it).equals(cell)).findAny().orElseThrow(() -> line.place()
                .mistake(
                        "'%s' is not a %s".formatted(cell, name(type.getSimpleName())),
                        "It is one of: "
                                + String.join(
                                        ", ", choices.stream().map(Levels::name).toList()) + "."));
    }

    private static String name(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
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

    private Map<String, Row> of(Kind kind) {
        return rows.getOrDefault(kind, Map.of());
    }

    Stream<Row> rows() {
        return rows.values().stream().flatMap(it -> it.values().stream());
    }

    Level of(Remark remark) {
        return row(remark.ruleId())
                .or(() -> Optional.ofNullable(of(Kind.CATEGORY).get(remark.category())))
                .map(Row::level)
                .orElse(Level.NOTE);
    }

    /** The row of the rule, or else of the longest prefix of its id that has one. */
    private Optional<Row> row(String id) {
        Map<String, Row> rules = of(Kind.RULE);
        Optional<Row> row = Optional.ofNullable(rules.get(id));
        int end = id.lastIndexOf('_');
        while (row.isEmpty() && end > 0) {
            row = Optional.ofNullable(rules.get(id.substring(0, end) + REST));
            end = id.lastIndexOf('_', end - 1);
        }
        return row;
    }
}
