package io.github.copydesk.verdict;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.rulebook.MeasuredTable;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.verdict.LineCandidate.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The highest confidence of a line in text that was clearly written in the repository, for each kind that was measured
 * in {@code rules/models/written.tsv}. Authors say on purpose what on a page is boilerplate.
 */
final class WrittenText {
    private static final String WARNING = "warning";
    private static final String ERROR = "error";
    private static final MeasuredTable.Format TABLE = new MeasuredTable.Format(
            "models/written.tsv",
            List.of("kind", "true", "arguable", "false", "sites", "date"),
            1,
            List.of(WARNING, ERROR));
    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toMap(WrittenText::name, it -> it));

    private final Map<Kind, Confidence> highest = new EnumMap<>(Kind.class);

    private WrittenText(MeasuredTable table) {
        table.rows().forEach(row -> highest.put(row.choice("kind", KINDS), highest(row, table)));
    }

    /**
     * Reads the table.
     *
     * @throws io.github.copydesk.yaml.ConfigurationException when a line is not valid
     */
    static WrittenText of(WordLists lists) {
        return new WrittenText(TABLE.read(lists));
    }

    /**
     * By the share of right ones, with one of each added since the counts are small. The rules of these kinds are
     * errors.
     */
    private static Confidence highest(MeasuredTable.Row row, MeasuredTable table) {
        int right = row.count("true");
        double share = (right + 1.0) / (right + row.count("false") + 2.0);
        if (share < table.threshold(WARNING) || row.count("arguable") > right) {
            return Confidence.POSSIBLE;
        }
        return share < table.threshold(ERROR) ? Confidence.LIKELY : Confidence.CERTAIN;
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The confidence of a finding, or the highest that its kind may have in this text. */
    Confidence limit(LineCandidate candidate, Confidence confidence) {
        boolean written = LineSurroundings.isWritten(candidate);
        Confidence most = written ? highest.getOrDefault(candidate.kind(), confidence) : confidence;
        return most.compareTo(confidence) > 0 ? most : confidence;
    }
}
