package io.github.copydesk.report;

import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.WordLists;
import java.util.Comparator;
import java.util.Optional;

/**
 * The level of a rule of LanguageTool, and how often it was right, from {@code rules/languagetool/levels.tsv}.
 *
 * @param level {@code warning}, {@code note} or {@code off}
 * @param right the number of its findings that an editor would be grateful for
 * @param arguable the number of those on which publications differ
 * @param wrong the number of the others
 * @param planted the number of planted mistakes that it found
 */
record MeasuredLevel(String level, int right, int arguable, int wrong, int planted) {
    private static final String TABLE = "languagetool/levels.tsv";
    /** The end of a row for all rules whose ids begin so and which have no row of their own. */
    private static final String REST = "_*";

    private static final String FAMILY = RuleBook.LANGUAGETOOL + "/";

    /** The level of a rule; empty if it is no rule of LanguageTool, or was never measured. */
    static Optional<MeasuredLevel> of(Rule rule, WordLists lists) {
        if (!rule.id().startsWith(FAMILY)) {
            return Optional.empty();
        }
        String id = rule.id().substring(FAMILY.length());
        return lists.entries(TABLE).stream()
                .map(line -> line.split("\t", -1))
                .filter(row -> row[0].equals("rule") && isOf(row[1], id))
                .max(Comparator.comparing(row -> row[1].equals(id) ? id.length() + REST.length() : row[1].length()))
                .map(row -> new MeasuredLevel(row[3], count(row[4]), count(row[5]), count(row[6]), count(row[7])));
    }

    /** What is said of a rule of LanguageTool without a measurement of its own. */
    static String unmeasured() {
        return "The rule was never measured by itself. Its findings are warnings or notes, as those of its category were"
                + " right often enough or not.";
    }

    /** A sentence for people. */
    String said() {
        return "On published text, %d of its findings that were read were true, %d arguable and %d false; of planted mistakes it found %d."
                        .formatted(right, arguable, wrong, planted)
                + " Its severity follows from that; `severity` in `copydesk.yml` changes it.";
    }

    /** Whether a row is of a rule: it has its id, or the beginning of it and an asterisk. */
    private static boolean isOf(String row, String id) {
        return row.equals(id) || (row.endsWith(REST) && id.startsWith(row.substring(0, row.length() - 1)));
    }

    private static int count(String cell) {
        return Integer.parseInt(cell);
    }
}
