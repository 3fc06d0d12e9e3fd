package io.github.copydesk;

import static io.github.copydesk.testing.Marked.assertMarked;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.copydesk.baseline.BaselineFile;
import io.github.copydesk.check.Check;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.engine.Checks;
import io.github.copydesk.engine.RuleCheck;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.testing.PluginDescriptor;
import io.github.copydesk.testing.Snippet;
import io.github.copydesk.testing.WholeDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

/**
 * Every snippet of the README and of the pages below {@code src/site} is what copydesk, Maven or a build server takes.
 */
final class SnippetsTest {
    private static final PluginDescriptor PLUGIN = PluginDescriptor.read();
    private static final RuleBook BOOK = RuleBook.builtIn();
    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Pattern STET =
            Pattern.compile("(?m)<!-- stet.*?-->|[{]/[*] stet.*?[*]/}|^// stet.*$|^\\.\\. stet.*$|^stet:.*$");

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
            Path project = project();
            Path file = write(project.resolve("site/copydesk.yml"), it.text());
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
                it -> BaselineFile.read(write(project().resolve("copydesk-baseline.json"), it.text()), Disk.plain()));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsFoundAsThePageSays() {
        return each("rule", it -> {
            Path project = project();
            write(project.resolve("own-rules/harbor-names/rule.md"), it.text());
            Path config = write(project.resolve("copydesk.yml"), "rules: [own-rules]\n");
            write(project.resolve("content/ferry.txt"), "The ferry\n\nthe old mole is closed.\n");
            List<String> lines = SampleRun.lines(project.resolve("content"), Optional.of(config));
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
        Path style = project().resolve("Desk");
        write(style.resolve("Rule.yml"), rule);
        RuleBook book = BOOK.with(List.of(style), Disk.plain());
        return Checks.of(book, ProjectStyle.NONE).stream()
                .filter(it -> it.rule().isOfStyle())
                .map(RuleCheck::check)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<DynamicTest> each(String info, Consumer<Snippet> test) {
        List<Snippet> snippets =
                Snippet.all().filter(it -> it.info().equals(info)).toList();
        assertTrue(!snippets.isEmpty(), "no snippet is " + info);
        return snippets.stream().map(it -> dynamicTest(it.place(), () -> test.accept(it)));
    }

    /** With all that the examples build on. */
    private static Path project() {
        try {
            Path project = Files.createTempDirectory(folder, "project");
            write(project.resolve("house.yml"), "accept: [quay]\n");
            write(project.resolve("copydesk.yml"), "accept: [quay]\n");
            write(
                    project.resolve("site/own-rules/mole/rule.md"),
                    "---\ntitle: Mole\nlevel: note\nextends: existence\ntokens: [mole]\n---\n");
            return project;
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
}
