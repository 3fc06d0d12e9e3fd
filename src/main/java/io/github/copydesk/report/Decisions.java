package io.github.copydesk.report;

import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.Token;
import io.github.copydesk.rulebook.WordLists;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The key of {@code copydesk.yml} that settles findings of a rule for good, from {@code rules/decisions.tsv}. The first
 * row whose pattern matches the rule's id decides.
 */
public final class Decisions {
    /** The keys of copydesk.yml that settle findings; {@code none} if only a change of the article does. */
    static final List<String> KEYS = List.of("accept", "ignore", "none", "people", "promos", "severity");

    private static final String TABLE = "decisions.tsv";

    private final Map<Pattern, String> rows = new LinkedHashMap<>();

    private Decisions() {}

    /** Those of the built-in rule book. */
    public static Decisions builtIn() {
        return RuleBook.builtIn().lists().derive(Decisions.class, Decisions::read);
    }

    private static Decisions read(WordLists lists) {
        Decisions decisions = new Decisions();
        for (Token line : lists.lines(TABLE)) {
            String[] cells = line.pattern().split("\t", -1);
            if (cells.length != 2 || !KEYS.contains(cells[1])) {
                throw line.place()
                        .mistake("not a decision", "A row has a pattern of rule ids, a tab, and one of " + KEYS + ".");
            }
            String pattern = Pattern.quote(cells[0]).replace("*", "\\E.*\\Q");
            decisions.rows.put(Pattern.compile(pattern), cells[1]);
        }
        return decisions;
    }

    /** The key for a rule; {@code severity} if no row matches, such as for a project's own rule. */
    public String key(String rule) {
        return rows.entrySet().stream()
                .filter(it -> it.getKey().matcher(rule).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("severity");
    }
}
