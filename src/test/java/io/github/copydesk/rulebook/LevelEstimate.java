package io.github.copydesk.rulebook;

import io.github.copydesk.rulebook.MeasuredLevels.Level;
import io.github.copydesk.rulebook.MeasuredLevels.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the counts of {@code rules/languagetool/levels.tsv} say of the next finding of a rule: the share that was right,
 * drawn to that of its category as if {@value #STRENGTH} more had been seen. So a rule of which one finding was read
 * warns only where its category is right.
 *
 * <p>Strength and mean are those of the beta distribution under which the rows of all rules are most likely, which is a
 * beta-binomial model; to that mean a category is drawn in the same way.
 */
final class LevelEstimate {
    private static final double STRENGTH = 1.8;
    private static final double MEAN = 0.58;
    private static final double STRENGTH_OF_CATEGORY = 10;
    /** From this estimate on a rule warns. */
    private static final double WARNING = 0.75;
    /** So many false ones and nothing else turn a rule off. */
    private static final int USELESS = 6;

    private static final double PLANTED = 5;
    private static final double MOST_PLANTED = 3;

    private final Map<String, Double> categories;

    LevelEstimate(MeasuredLevels levels) {
        categories = levels.rows()
                .filter(row -> row.kind() == MeasuredLevels.Kind.CATEGORY)
                .collect(Collectors.toMap(Row::id, row -> drawn(row.right(), row.wrong(), MEAN, STRENGTH_OF_CATEGORY)));
    }

    Level level(Row row) {
        double right = row.right() + Math.min(MOST_PLANTED, row.planted() / PLANTED);
        if (right + row.arguable() == 0 && row.wrong() >= USELESS) {
            return Level.OFF;
        }
        double estimate = drawn(right, row.wrong(), categories.getOrDefault(row.category(), MEAN), STRENGTH);
        return estimate >= WARNING && row.arguable() <= right ? Level.WARNING : Level.NOTE;
    }

    private static double drawn(double right, double wrong, double mean, double strength) {
        return (right + strength * mean) / (right + wrong + strength);
    }

    /** Writes the levels that the counts give into the table, once these have changed. */
    public static void main(String[] arguments) throws IOException {
        Path table = Path.of("rules/languagetool/levels.tsv");
        MeasuredLevels levels = MeasuredLevels.of(RuleBook.builtIn().lists());
        LevelEstimate estimate = new LevelEstimate(levels);
        Map<String, Level> counted = levels.rows()
                .filter(row -> row.kind() == MeasuredLevels.Kind.RULE)
                .collect(Collectors.toMap(Row::id, estimate::level));
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(table)) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("rule")) {
                cells[3] = counted.getOrDefault(cells[1], Level.NOTE).name().toLowerCase(Locale.ROOT);
            }
            lines.add(String.join("\t", cells));
        }
        Files.write(table, lines);
    }
}
