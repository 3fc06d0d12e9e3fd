package io.github.copydesk.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Compares what copydesk says with what Vale says: same file, line, column, rule and message. */
final class Scoreboard {
    /** How one of Vale's alerts compares. */
    enum Outcome {
        EQUAL,
        OTHER_MESSAGE,
        OTHER_COLUMN,
        MISSING,
        EXTRA
    }

    /**
     * One line of the comparison: what Vale says, or of an extra what copydesk says, and the other side where there is
     * one.
     */
    record Row(Outcome outcome, ValeAlert alert, String other) {}

    private final List<Row> rows = new ArrayList<>();

    Scoreboard(List<ValeAlert> vale, List<ValeAlert> ours) {
        List<ValeAlert> left = new ArrayList<>(ours);
        List<ValeAlert> open = match(vale, left, ValeAlert::all, Outcome.EQUAL);
        open = match(open, left, ValeAlert::place, Outcome.OTHER_MESSAGE);
        open = match(open, left, ValeAlert::onLine, Outcome.OTHER_COLUMN);
        open.forEach(it -> rows.add(new Row(Outcome.MISSING, it, "")));
        left.forEach(it -> rows.add(new Row(Outcome.EXTRA, it, "")));
    }

    private List<ValeAlert> match(
            List<ValeAlert> vale, List<ValeAlert> ours, Function<ValeAlert, String> key, Outcome outcome) {
        Map<String, List<ValeAlert>> byKey = new HashMap<>();
        ours.forEach(it ->
                byKey.computeIfAbsent(key.apply(it), k -> new ArrayList<>()).add(it));
        List<ValeAlert> open = new ArrayList<>();
        for (ValeAlert alert : vale) {
            List<ValeAlert> same = byKey.getOrDefault(key.apply(alert), List.of());
            if (same.isEmpty()) {
                open.add(alert);
            } else {
                ValeAlert mine = same.remove(0);
                ours.remove(mine);
                rows.add(new Row(outcome, alert, "%s\t%s".formatted(mine.column(), mine.message())));
            }
        }
        return open;
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** How many rows of each outcome, of each group. */
    Map<String, Map<Outcome, Integer>> counts(Function<ValeAlert, String> group) {
        Map<String, Map<Outcome, Integer>> counts = new TreeMap<>();
        for (Row row : rows) {
            counts.computeIfAbsent(group.apply(row.alert()), it -> new TreeMap<>())
                    .merge(row.outcome(), 1, Integer::sum);
        }
        return counts;
    }
}
