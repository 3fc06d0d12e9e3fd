package io.github.copydesk.style;

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
 * Runs published styles over their own test pages and compares each finding with what Vale itself prints. The styles lie
 * outside of the project; where they are not, the test is skipped.
 */
final class ValeScoreboardTest {
    private static final Path VALE = Path.of(System.getProperty("copydesk.vale", "../shared/vale"));
    private static final Path REPORT = Path.of("target", "vale-scoreboard");
    private static final Pattern TYPE = Pattern.compile("(?mi)^[\"' ]*extends[\"']?: *[\"']?(\\w+)");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void saysWhatValeSaysOnTheStylesOwnTestPages() throws IOException {
        score("fixtures", 0.937, 0.02);
    }

    @Test
    void saysWhatValeSaysOnPagesOfDocumentation() throws IOException {
        score("pages", 0.736, 0.04);
    }

    private void score(String set, double leastEqual, double mostExtra) throws IOException {
        assumeTrue(Files.isDirectory(VALE.resolve("styles")), "no Vale styles in " + VALE);
        List<String> warnings = new ArrayList<>();
        Map<String, String> types = types();
        Scoreboard scoreboard = new Scoreboard(
                ValeAlert.expected(VALE.resolve("expected-" + set + ".tsv")),
                ours(VALE.resolve(set), warnings).stream()
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
        Files.createDirectories(REPORT);
        Files.writeString(REPORT.resolve(set + ".txt"), table + String.join("\n", warnings) + "\n");
        Files.write(
                REPORT.resolve(set + ".tsv"),
                scoreboard.rows().stream()
                        .filter(it -> it.outcome() != Outcome.EQUAL)
                        .map(it -> "%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s"
                                .formatted(
                                        it.outcome(),
                                        types.getOrDefault(it.alert().rule(), "script"),
                                        it.alert().rule(),
                                        it.alert().file(),
                                        it.alert().line(),
                                        it.alert().column(),
                                        it.alert().message(),
                                        it.other()))
                        .sorted()
                        .toList());
        assertTrue(equal >= leastEqual * all && extra <= mostExtra * all, "\n" + table);
    }

    /** A known difference: Vale measures no plain text. */
    private static boolean isMeasuredByUsAlone(ValeAlert alert, Map<String, String> types) {
        return alert.file().endsWith(".txt")
                && List.of("metric", "readability").contains(types.getOrDefault(alert.rule(), ""));
    }

    private List<ValeAlert> ours(Path content, List<String> warnings) throws IOException {
        Path config = folder.resolve("copydesk.yml");
        String off = RuleBook.builtIn().rules().stream()
                .map(Rule::id)
                .map(it -> "  %s: off%n".formatted(it))
                .collect(Collectors.joining());
        Files.writeString(
                config,
                "rules: ['%s']%nseverity:%n%s".formatted(VALE.resolve("styles").toAbsolutePath(), off));
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
