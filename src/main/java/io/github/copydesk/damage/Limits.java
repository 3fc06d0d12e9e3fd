package io.github.copydesk.damage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The thresholds of a rule about damaged text, from {@code limits.tsv} or another table beside its page. */
final class Limits {
    private static final String RULES = "/io/github/copydesk/rules/";
    private static final String TABLE = "limits.tsv";

    private final String path;
    private final Map<String, Integer> values;

    private Limits(String path, Map<String, Integer> values) {
        this.path = path;
        this.values = values;
    }

    /**
     * The thresholds of a rule.
     *
     * @throws IllegalStateException when it has no such table
     */
    static Limits of(String rule) {
        return of(rule, TABLE);
    }

    static Limits of(String rule, String table) {
        return new Limits(
                "rules/" + rule + "/" + table,
                rows(rule, table).stream()
                        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> Integer.valueOf(row[1]))));
    }

    /**
     * One threshold.
     *
     * @throws IllegalStateException when the table does not contain it
     */
    int get(String name) {
        Integer value = values.get(name);
        if (value == null) {
            throw new IllegalStateException(path + " lacks " + name);
        }
        return value;
    }

    /**
     * The cells of a table beside the page of a rule.
     *
     * @throws IllegalStateException when there is no such table
     */
    static List<String[]> rows(String rule, String table) {
        try (InputStream in = Limits.class.getResourceAsStream(RULES + rule + "/" + table)) {
            if (in == null) {
                throw new IllegalStateException("no table rules/%s/%s".formatted(rule, table));
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
}
