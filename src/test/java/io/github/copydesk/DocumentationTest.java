package io.github.copydesk;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.check.Check;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.engine.Checks;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.RuleCheck;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.ConsoleLine;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Reports;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.testing.PluginDescriptor;
import io.github.copydesk.testing.Snippet;
import io.github.copydesk.testing.WholeDesk;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Every snippet of the README and of the pages below {@code src/site} is what copydesk, Maven or a build server takes. */
final class DocumentationTest {
    private static final PluginDescriptor PLUGIN = PluginDescriptor.read();
    private static final RuleBook BOOK = RuleBook.builtIn();
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Path STETS = Path.of("src-it/accepts-with-stet");
    private static final Pattern STET =
            Pattern.compile("(?m)<!-- stet.*?-->|[{]/[*] stet.*?[*]/}|^// stet.*$|^\\.\\. stet.*$|^stet:.*$");
    private static final Pattern COMMAND = Pattern.compile("mvn (?:(?!mvn )[^`\\n&])+");
    private static final Pattern GOAL =
            Pattern.compile("(?<=[ ]copydesk:|copydesk-maven-plugin:0.2.0-SNAPSHOT:)([a-z-]+)");
    private static final Pattern SAID = Pattern.compile("-D([\\w.]+)");

    @TempDir
    private static Path folder = Path.of("");

    /** Shell, console and Jenkins are looked through for commands, lines and files. */
    @Test
    void everySnippetIsOfAKindThatIsTriedHere() {
        Set<String> tried = Set.of(
                "",
                "sh",
                "groovy",
                "yaml",
                "yaml workflow",
                "xml",
                "json",
                "rule",
                "yaml style",
                "article",
                "markdown",
                "mdx",
                "html",
                "asciidoc",
                "rst");
        assertEquals(
                List.of(),
                Snippet.all().filter(it -> !tried.contains(it.info())).toList());
    }

    @TestFactory
    Stream<DynamicTest> everyCopydeskYmlIsRead() {
        return each("yaml", it -> {
            Path newsroom = newsroom();
            Path file = write(newsroom.resolve("site/copydesk.yml"), it.text());
            ConfigFile.read(file, BOOK, Disk.plain());
        });
    }

    @TestFactory
    Stream<DynamicTest> everyWorkflowIsYaml() {
        return each("yaml workflow", it -> new Load(LoadSettings.builder().build()).loadFromString(it.text()));
    }

    @TestFactory
    Stream<DynamicTest> everyPieceOfAPomNamesGoalsAndParametersThatAreThere() {
        return each("xml", it -> {
            Element xml = Jsoup.parse(it.text(), Parser.xmlParser());
            assertEquals(1, xml.childrenSize(), "one element, so that it can be copied as it is");
            for (Element plugin : xml.select("plugin:has(> groupId:containsOwn(io.github.copydesk))")) {
                checkPlugin(plugin);
            }
        });
    }

    private static void checkPlugin(Element plugin) {
        assertEquals("copydesk-maven-plugin", plugin.expectFirst("> artifactId").text());
        assertEquals("0.2.0-SNAPSHOT", plugin.expectFirst("> version").text());
        assertTrue(PLUGIN.goals().containsAll(plugin.select("goal").eachText()), plugin.toString());
        for (Element parameter : plugin.select("configuration > *")) {
            assertTrue(PLUGIN.parameters("check").contains(parameter.tagName()), parameter.toString());
        }
    }

    /** A stet that suppresses nothing would be a finding itself. */
    @TestFactory
    Stream<DynamicTest> everyStetLetsStandWhatWouldElseBeFound() {
        return Stream.of("markdown", "mdx", "html", "asciidoc", "rst")
                .flatMap(format -> each(format, it -> {
                    String path = "article."
                            + Map.of("markdown", "md", "mdx", "mdx", "html", "html", "asciidoc", "adoc", "rst", "rst")
                                    .get(format);
                    assertEquals(List.of(), WholeDesk.read(path, it.text()).findings());
                    String without = STET.matcher(it.text()).replaceAll("");
                    assertTrue(!WholeDesk.read(path, without).findings().isEmpty(), without);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyBaselineIsRead() {
        return each(
                "json",
                it -> BaselineFile.read(write(newsroom().resolve("copydesk-baseline.json"), it.text()), Disk.plain()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsFoundAsThePageSays() {
        return each("rule", it -> {
            Path newsroom = newsroom();
            write(newsroom.resolve("desk-rules/harbor-names/rule.md"), it.text());
            Path config = write(newsroom.resolve("copydesk.yml"), "rules: [desk-rules]\n");
            write(newsroom.resolve("content/ferry.txt"), "The ferry\n\nthe old mole is closed.\n");
            List<String> lines = lines(newsroom.resolve("content"), Optional.of(config));
            String page = Snippet.read(PAGES.resolve("howto/own-rules.md"));
            assertTrue(page.contains(lines.get(0)), lines::toString);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyTypeOfRuleFindsWhatIsMarkedBelowIt() {
        List<Snippet> snippets = Snippet.all().toList();
        return IntStream.range(0, snippets.size())
                .filter(i -> snippets.get(i).info().equals("yaml style"))
                .mapToObj(i -> dynamicTest(
                        snippets.get(i).place(),
                        () -> assertMarked(
                                styleCheck(snippets.get(i).text()),
                                "article.md",
                                snippets.get(i + 1).text())));
    }

    private static Check styleCheck(String rule) {
        Path style = newsroom().resolve("Desk");
        write(style.resolve("Rule.yml"), rule);
        RuleBook book = BOOK.with(List.of(style), Disk.plain());
        return Checks.of(book, ProjectStyle.NONE).stream()
                .filter(it -> it.rule().isOfStyle())
                .map(RuleCheck::check)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLinesOfTheConsoleAreThoseOfTheSampleNewsroom() {
        Set<String> printed = Set.copyOf(lines(Path.of("src-it/sample-newsroom/content"), Optional.empty()));
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
        Results results = results(STETS.resolve("content"), Optional.of(STETS.resolve("copydesk.yml")));
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

    private static Stream<DynamicTest> each(String info, Consumer<Snippet> test) {
        List<Snippet> snippets =
                Snippet.all().filter(it -> it.info().equals(info)).toList();
        assertTrue(!snippets.isEmpty(), "no snippet is " + info);
        return snippets.stream().map(it -> dynamicTest(it.place(), () -> test.accept(it)));
    }

    /** With all that the examples build on. */
    private static Path newsroom() {
        try {
            Path newsroom = Files.createTempDirectory(folder, "newsroom");
            write(newsroom.resolve("house.yml"), "accept: [quay]\n");
            write(newsroom.resolve("copydesk.yml"), "accept: [quay]\n");
            write(
                    newsroom.resolve("site/desk-rules/mole/rule.md"),
                    "---\ntitle: Mole\nlevel: note\nextends: existence\ntokens: [mole]\n---\n");
            return newsroom;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path content, Optional<Path> config) {
        return results(content, config).pages().stream()
                .flatMap(page -> lines(page))
                .toList();
    }

    private static Stream<String> lines(Page page) {
        return page.findings().stream().map(it -> ConsoleLine.of("content", page.document(), it));
    }

    private static Results results(Path content, Optional<Path> config) {
        Settings settings = new Settings(content, List.of(), List.of(), "en-US", false, config, Resources.plain(1));
        return CopyDesk.run(settings, Counting.ALL, Progress.NONE);
    }

    private static Set<String> group(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
