package io.github.copydesk.damage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each step of an explanation costs, from {@code rules/mojibake/costs.tsv}. */
final class Costs {
    private static final String FOLDER = "/io/github/copydesk/rules/mojibake/";
    private static final Map<String, Integer> COSTS = rows("costs.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.valueOf(row[1])));

    static final int STRAIGHTENED = of("straightened");
    static final int VANISHED = of("vanished");
    static final int LOST = of("lost");
    static final int PLAIN_LEAD = of("plain-lead");
    static final int NO_LEAD = of("no-lead");
    static final int OUT_OF_PLACE = of("out-of-place");
    static final int UNUSUAL_PLACE = of("unusual-place");
    static final int RARE_LETTER = of("rare-letter");
    static final int INNER_CAPITAL = of("inner-capital");
    static final int MOST = of("most");
    static final int NEAR = of("near");

    private static int of(String name) {
        Integer cost = COSTS.get(name);
        if (cost == null) {
            throw new IllegalStateException("rules/mojibake/costs.tsv lacks " + name);
        }
        return cost;
    }

    /**
     * The cells of a table beside the rule's page.
     *
     * @throws IllegalStateException when there is no such table
     */
    static List<String[]> rows(String table) {
        try (InputStream in = Costs.class.getResourceAsStream(FOLDER + table)) {
            if (in == null) {
                throw new IllegalStateException("no table rules/mojibake/" + table);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Costs() {}
}
