package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Results;
import io.github.copydesk.testing.PluginDescriptor;
import io.github.copydesk.testing.Snippet;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The README and the pages below {@code src/site} name goals, parameters, files and links that are there. */
final class DocumentationTest {
    private static final PluginDescriptor PLUGIN = PluginDescriptor.read();
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path STETS = Path.of("src-it/accepts-with-stet");
    private static final Pattern COMMAND = Pattern.compile("mvn (?:(?!mvn )[^`\\n&])+");
    private static final Pattern GOAL =
            Pattern.compile("(?<=[ ]copydesk:|copydesk-maven-plugin:0.2.0-SNAPSHOT:)([a-z-]+)");
    private static final Pattern SAID = Pattern.compile("-D([\\w.]+)");

    @Test
    void theLinesOfTheConsoleAreThoseOfTheSampleNewsroom() {
        Set<String> printed = Set.copyOf(SampleRun.lines(Path.of("src-it/sample-newsroom/content"), Optional.empty()));
        for (String page : List.of("README.md", "src/site/markdown/goals/check.md")) {
            String shown = Snippet.read(Path.of(page))
                    .lines()
                    .filter(it -> it.startsWith("content/"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(printed.contains(shown), shown);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandNamesGoalsAndPropertiesThatAreThere() {
        return Snippet.pages().stream()
                .flatMap(page -> COMMAND.matcher(Snippet.read(page)).results().map(MatchResult::group))
                .distinct()
                .map(command -> dynamicTest(command, () -> checkCommand(command)));
    }

    private static void checkCommand(String command) {
        Set<String> goals = group(GOAL, command);
        assertTrue(PLUGIN.goals().containsAll(goals), command);
        Set<String> said = group(SAID, command);
        said.removeAll(Set.of("test", "skipTests", "invoker.skip", "invoker.test"));
        Set<String> known = new TreeSet<>(Set.of("copydesk.update", "fuzz.minutes", "fuzz.target"));
        (goals.isEmpty() ? Set.of("check") : goals).forEach(it -> known.addAll(PLUGIN.properties(it)));
        assertTrue(known.containsAll(said), command);
    }

    @Test
    void theReadmeHasEveryParameterOfCheckWithItsDefault() {
        List<MatchResult> rows = Pattern.compile("(?m)^\\| (`[^|]+`) \\|([^|]*)\\|")
                .matcher(Snippet.read(Path.of("README.md")))
                .results()
                .toList();
        Set<String> named = new TreeSet<>();
        for (MatchResult row : rows) {
            for (String name : row.group(1).replace("`", "").split(", ", -1)) {
                named.add(name);
                PLUGIN.defaultOf("check", name)
                        .filter(it -> !name.equals("threads")) // 0 stands for one per core
                        .ifPresent(
                                it -> assertEquals("`" + it + "`", row.group(2).strip(), name));
            }
        }
        assertEquals(PLUGIN.parameters("check"), named);
    }

    @Test
    void everyGoalAndEveryFormatHasItsPage() {
        String site = Snippet.read(Path.of("src/site/site.xml"));
        for (String goal : PLUGIN.goals()) {
            if (!goal.equals("help")) {
                String page = "goals/" + goal.replace("-aggregate", "");
                assertTrue(Snippet.read(PAGES.resolve(page + ".md")).contains("copydesk:" + goal), goal);
                assertTrue(site.contains(page + ".html"), goal);
            }
        }
        for (String format : Reports.FORMATS) {
            assertTrue(Files.exists(PAGES.resolve("formats/" + format + ".md")), format);
            assertTrue(site.contains("formats/" + format + ".html"), format);
        }
    }

    @Test
    void thePageOfTheJsonReportHasItsFieldsAndNoOthers() throws IOException {
        Results results = SampleRun.results(STETS.resolve("content"), Optional.of(STETS.resolve("copydesk.yml")));
        StringWriter json = new StringWriter();
        Reports.named("json", new Imprint("1", "content", Gate.DEFAULT)).write(results, json);
        Set<String> written = new TreeSet<>();
        fields(JsonParser.parseString(json.toString()), written);
        Set<String> named = group(Pattern.compile("`(\\w+)(?:\\[])?`"), Snippet.read(PAGES.resolve("formats/json.md")));
        named.removeAll(Set.of(
                "error",
                "warning",
                "note",
                "certain",
                "possible",
                "likely",
                "full",
                "variant",
                "misspelling",
                "short"));
        assertEquals(written, named);
    }

    private static void fields(JsonElement json, Set<String> into) {
        if (json.isJsonObject()) {
            into.addAll(json.getAsJsonObject().keySet());
            json.getAsJsonObject().entrySet().forEach(it -> fields(it.getValue(), into));
        } else if (json.isJsonArray()) {
            json.getAsJsonArray().forEach(it -> fields(it, into));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() {
        return Snippet.pages().stream()
                .map(page -> dynamicTest(
                        page.toString(), () -> group(Pattern.compile("]\\((?!https?:)([^)#]+)"), Snippet.read(page))
                                .forEach(it -> assertTrue(Files.exists(page.resolveSibling(it)), it))));
    }

    @Test
    void everyFileThatAPageNamesIsOneThatIsWritten() {
        Set<String> names = Reports.FORMATS.stream()
                .map(it -> Reports.named(it, new Imprint("1", "", Gate.DEFAULT)).fileName())
                .collect(Collectors.toSet());
        for (Path page : Snippet.pages()) {
            Set<String> named =
                    group(Pattern.compile("target/copydesk/(?:aggregate/)?(copydesk[\\w.-]+\\w)"), Snippet.read(page));
            assertTrue(names.containsAll(named), page + ": " + named);
        }
    }

    private static Set<String> group(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
