package io.github.copydesk.verdict;

import io.github.copydesk.results.Confidence;
import io.github.copydesk.rulebook.WordLists;
import io.github.copydesk.verdict.LineCandidate.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * The highest confidence of a line in text that was clearly written in the repository, for each kind that was measured in {@code
 * rules/models/written.tsv}. Authors say on purpose what on a page is boilerplate.
 */
final class WrittenText {
    private static final String LIST = "models/written.tsv";
    private static final int COLUMNS = 7;

    /** How a severity of the table is called as a confidence; the rules of these kinds are errors when they are certain. */
    private static final Map<String, Confidence> HIGHEST =
            Map.of("error", Confidence.CERTAIN, "warning", Confidence.LIKELY, "note", Confidence.POSSIBLE);

    private final Map<Kind, Confidence> highest;

    private WrittenText(Map<Kind, Confidence> highest) {
        this.highest = highest;
    }

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException when a line is not a valid row
     */
    static WrittenText of(WordLists lists) {
        Map<Kind, Confidence> highest = new EnumMap<>(Kind.class);
        for (String line : lists.entries(LIST)) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw mistake("%d columns instead of %d".formatted(cells.length, COLUMNS), line);
            }
            Confidence confidence = HIGHEST.get(cells[1]);
            if (confidence == null) {
                throw mistake("'%s' is not a severity".formatted(cells[1]), line);
            }
            highest.put(kind(cells[0], line), confidence);
        }
        return new WrittenText(highest);
    }

    private static Kind kind(String name, String line) {
        return Arrays.stream(Kind.values())
                .filter(it -> name(it).equals(name))
                .findAny()
                .orElseThrow(() -> mistake("'%s' is not a kind of line".formatted(name), line));
    }

    private static IllegalArgumentException mistake(String what, String line) {
        return new IllegalArgumentException("rules/%s: %s: %s".formatted(LIST, what, line));
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
