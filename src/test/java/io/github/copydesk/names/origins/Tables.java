package io.github.copydesk.names.origins;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The figures of two scores beside each other: each article alone, and all of them as one corpus. */
record Tables(Score alone, Score together) {
    private static final Tally NONE = new Tally();

    String kinds() {
        String columns = " found recall offered first";
        List<String> lines = new ArrayList<>();
        lines.add("%-30s |%28s |%28s".formatted("", "each article alone      ", "all articles together    "));
        lines.add("%-22s %7s |%28s |%28s".formatted("kind of error", "planted", columns, columns));
        for (Map.Entry<String, Tally> kind : alone.kinds().entrySet()) {
            Tally tally = kind.getValue();
            Tally other = together.kinds().getOrDefault(kind.getKey(), NONE);
            lines.add("%-22s %7d |%28s |%28s".formatted(kind.getKey(), tally.planted(), tally, other));
        }
        int turned = alone.turnedRound().size();
        int turnedTogether = together.turnedRound().size();
        lines.add("%-30s |%6d%22s |%6d".formatted("the right form called wrong", turned, "", turnedTogether));
        return String.join("\n", lines) + "\n";
    }

    /** SplitSuggestion counts here within names, and typos where the right form stands elsewhere in the article. */
    String origins() {
        String columns = "planted  found recall  right";
        List<String> lines = new ArrayList<>();
        lines.add("%-26s |%28s |%28s | %s"
                .formatted("each article alone", "glued     ", "misspelled   ", "false alarms on clean articles"));
        lines.add("%-26s |%28s |%28s | %s".formatted("origin", columns, columns, " err  /1,000 warn  /1,000"));
        TreeSet<String> origins = new TreeSet<>(alone.glue().keySet());
        origins.addAll(alone.alarms().keySet());
        for (String origin : origins) {
            lines.add("%-26s |%28s |%28s | %s"
                    .formatted(
                            origin,
                            cell(alone.glue().getOrDefault(origin, NONE)),
                            cell(alone.typos().getOrDefault(origin, NONE)),
                            alone.alarms().getOrDefault(origin, new Alarms())));
        }
        lines.add("%-84s | %s".formatted("all", alone.allAlarms()));
        lines.add("%-84s | %s".formatted("all, as one corpus", together.allAlarms()));
        return String.join("\n", lines) + "\n";
    }

    private static String cell(Tally tally) {
        return "%7d %6d %6.3f %6.3f".formatted(tally.planted(), tally.found(), tally.recall(), tally.right());
    }
}
