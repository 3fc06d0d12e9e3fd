package io.github.copydesk.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.style.Scoreboard.Outcome;
import io.github.copydesk.style.Scoreboard.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs published styles over their own test pages and compares each finding with what Vale itself prints. The styles
 * lie outside of the project; where they are not, the test is skipped.
 */
final class ValeScoreboardTest {
    private static final Path VALE = Path.of(System.getProperty("copydesk.vale", "../shared/vale"));
    private static final Path OURS = Path.of("src", "test", "resources", "vale");
    private static final Path REPORT = Path.of("target", "vale-scoreboard");
    private static final Pattern TYPE = Pattern.compile("(?mi)^[\"' ]*extends[\"']?: *[\"']?(\\w+)");

    private static final double LEAST_LOADED = 0.99;
    private static final String UNEXPLAINED = "without a known reason";

    @TempDir
    private Path folder = Path.of("");

    /** The lines of the table follow from the format's description; Vale did not print them. */
    @Test
    void readsThePrecisionOfARuleFromItsTable() throws IOException {
        List<String> warnings = new ArrayList<>();
        List<ValeAlert> expected = ValeAlert.expected(OURS.resolve("expected.tsv"));
        List<ValeAlert> said = ours(OURS.resolve("styles"), OURS.resolve("pages"), warnings);
        assertEquals(List.of(), warnings);
        Files.createDirectories(REPORT);
        Files.write(
                REPORT.resolve("ours.txt"),
                said.stream().map(ValeAlert::all).sorted().toList());
        assertEquals(
                expected.stream().map(ValeAlert::all).sorted().toList(),
                said.stream().map(ValeAlert::all).sorted().toList());
    }

    @Test
    void saysWhatValeSaysOnTheStylesOwnTestPages() throws IOException {
        assertEquals(0, score("fixtures", 0.97, 0.02));
    }

    @Test
    void saysWhatValeSaysOnPagesOfDocumentation() throws IOException {
        score("pages", 0.86, 0.03);
    }

    /** How many differences have no known reason. */
    private int score(String set, double leastEqual, double mostExtra) throws IOException {
        assumeTrue(Files.isDirectory(VALE.resolve("styles")), "no Vale styles in " + VALE);
        List<String> warnings = new ArrayList<>();
        Map<String, String> types = types();
        Scoreboard scoreboard = new Scoreboard(
                ValeAlert.expected(VALE.resolve("expected-" + set + ".tsv")),
                ours(VALE.resolve("styles"), VALE.resolve(set), warnings).stream()
                        .filter(it -> !isMeasuredByUsAlone(it, types))
                        .toList());
        Map<String, Map<Outcome, Integer>> counts = scoreboard.counts(it -> types.getOrDefault(it.rule(), "script"));
        Map<Outcome, Integer> run = new TreeMap<>();
        StringBuilder table = new StringBuilder();
        counts.forEach((type, its) -> {
            table.append("%-16s %s%n".formatted(type, its));
            if (!type.equals("script")) {
                its.forEach((outcome, count) -> run.merge(outcome, count, Integer::sum));
            }
        });
        int equal = run.getOrDefault(Outcome.EQUAL, 0);
        int extra = run.getOrDefault(Outcome.EXTRA, 0);
        int all = run.values().stream().mapToInt(it -> it).sum() - extra;
        table.append("%s: equal %d of %d = %.2f %%, extra %d = %.2f %%%n"
                .formatted(set, equal, all, 100.0 * equal / all, extra, 100.0 * extra / all));
        int rules = types.size();
        long loaded = rules
                - types.keySet().stream()
                        .filter(it -> warnings.stream().anyMatch(line -> line.endsWith("rule " + it + " is skipped")))
                        .count();
        table.append("rules: %d of %d load = %.2f %%%n".formatted(loaded, rules, 100.0 * loaded / rules));
        List<Row> differences = scoreboard.rows().stream()
                .filter(it -> it.outcome() != Outcome.EQUAL)
                .filter(it -> types.containsKey(it.alert().rule()))
                .toList();
        Map<String, Integer> reasons = new TreeMap<>();
        List<String> rows = new ArrayList<>();
        for (Row row : differences) {
            String rule = row.alert().rule();
            KnownDifference.Case difference = new KnownDifference.Case(
                    row,
                    types.getOrDefault(rule, ""),
                    warnings.stream().anyMatch(it -> it.endsWith("rule " + rule + " is skipped")),
                    Files.readString(VALE.resolve(set).resolve(row.alert().file())));
            String reason =
                    KnownDifference.of(difference).map(KnownDifference::reason).orElse(UNEXPLAINED);
            reasons.merge(reason, 1, Integer::sum);
            rows.add("%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s"
                    .formatted(
                            reason.substring(0, Math.min(reason.length(), 20)),
                            row.outcome(),
                            types.getOrDefault(rule, ""),
                            rule,
                            row.alert().file(),
                            row.alert().line(),
                            row.alert().column(),
                            row.alert().message(),
                            row.other()));
        }
        reasons.forEach((reason, count) -> table.append("%4d %s%n".formatted(count, reason)));
        Files.createDirectories(REPORT);
        Files.writeString(REPORT.resolve(set + ".txt"), table + String.join("\n", warnings) + "\n");
        Files.write(REPORT.resolve(set + ".tsv"), rows.stream().sorted().toList());
        assertTrue(loaded >= LEAST_LOADED * rules, "\n" + table);
        assertTrue(equal >= leastEqual * all && extra <= mostExtra * all, "\n" + table);
        return reasons.getOrDefault(UNEXPLAINED, 0);
    }

    /** A known difference: Vale measures no plain text. */
    private static boolean isMeasuredByUsAlone(ValeAlert alert, Map<String, String> types) {
        return alert.file().endsWith(".txt")
                && List.of("metric", "readability").contains(types.getOrDefault(alert.rule(), ""));
    }

    private List<ValeAlert> ours(Path styles, Path content, List<String> warnings) throws IOException {
        Path config = folder.resolve("copydesk.yml");
        String off = RuleBook.builtIn().rules().stream()
                .map(Rule::id)
                .map(it -> "  %s: off%n".formatted(it))
                .collect(Collectors.joining());
        Files.writeString(config, "rules: ['%s']%nseverity:%n%s".formatted(styles.toAbsolutePath(), off));
        Results results = CopyDesk.run(
                new Settings(content, List.of(), List.of(), "en-US", false, Optional.of(config), Resources.plain(2)),
                new Progress() {
                    @Override
                    public void checked(int checked, int all) {}

                    @Override
                    public synchronized void warn(String line) {
                        warnings.add(line);
                    }
                });
        return results.pages().stream()
                .flatMap(page -> page.findings().stream().map(it -> ValeAlert.of(page.document(), it)))
                .toList();
    }

    private static Map<String, String> types() throws IOException {
        Map<String, String> types = new TreeMap<>();
        try (Stream<Path> files = Files.walk(VALE.resolve("styles"))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".yml")).toList()) {
                Matcher type = TYPE.matcher(Files.readString(file));
                String name = file.getFileName().toString();
                String id = file.getName(file.getNameCount() - 2) + "." + name.substring(0, name.indexOf('.'));
                types.put(id, type.find() ? type.group(1) : "?");
            }
        }
        return types;
    }
}
