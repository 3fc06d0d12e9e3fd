package io.github.copydesk.rulebook;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The levels of LanguageTool's rules, by rule or else by category, as measured in
 * {@code rules/languagetool/levels.tsv}. Rules without measurements are notes.
 */
public final class MeasuredLevels {
    private static final MeasuredTable.Format TABLE = new MeasuredTable.Format(
            "languagetool/levels.tsv",
            List.of("kind", "id", "category", "level", "true", "arguable", "false", "planted", "sets", "date"),
            2,
            List.of());
    private static final String REST = "_*";

    /** What the findings of a rule are. */
    public enum Level {
        WARNING,
        NOTE,
        OFF
    }

    /** What the id of a row belongs to. */
    public enum Kind {
        RULE,
        CATEGORY
    }

    /**
     * A row of the table.
     *
     * @param id if it ends in {@code _*}, for all rules with this prefix and without their own row
     * @param category of the rule, or its own id
     * @param right the number of findings that an editor would be grateful for
     * @param arguable the number of findings on which publications differ
     * @param wrong the number of the other findings that were read
     * @param planted the number of planted mistakes that were found
     */
    public record Row(
            Kind kind, String id, String category, Level level, int right, int arguable, int wrong, int planted) {}

    private final Map<Kind, Map<String, Row>> rows = new EnumMap<>(Kind.class);

    private MeasuredLevels(MeasuredTable table) {
        for (Kind kind : Kind.values()) {
            rows.put(kind, new HashMap<>());
        }
        table.rows().stream().map(MeasuredLevels::row).forEach(row -> of(row.kind())
                .put(row.id(), row));
    }

    public static MeasuredLevels of(WordLists lists) {
        return lists.derive(MeasuredLevels.class, it -> new MeasuredLevels(TABLE.read(it)));
    }

    /**
     * Reads the lines of the table.
     *
     * @throws io.github.copydesk.yaml.ConfigurationException when a line is not a valid row
     */
    static MeasuredLevels read(List<Token> lines) {
        return new MeasuredLevels(TABLE.read(lines));
    }

    private static Row row(MeasuredTable.Row row) {
        return new Row(
                row.choice("kind", named(Kind.values())),
                row.text("id"),
                row.text("category"),
                row.choice("level", named(Level.values())),
                row.count("true"),
                row.count("arguable"),
                row.count("false"),
                row.count("planted"));
    }

    private static <E extends Enum<E>> Map<String, E> named(E[] constants) {
        return Arrays.stream(constants).collect(Collectors.toMap(it -> it.name().toLowerCase(Locale.ROOT), it -> it));
    }

    private Map<String, Row> of(Kind kind) {
        return rows.getOrDefault(kind, Map.of());
    }

    Stream<Row> rows() {
        return rows.values().stream().flatMap(it -> it.values().stream());
    }

    /** The level of a rule of a category. */
    public Level of(String rule, String category) {
        return row(rule)
                .or(() -> Optional.ofNullable(of(Kind.CATEGORY).get(category)))
                .map(Row::level)
                .orElse(Level.NOTE);
    }

    /** The row of the rule, or else of the longest prefix of its id that has one. */
    public Optional<Row> row(String id) {
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
