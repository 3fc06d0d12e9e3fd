package io.github.copydesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.copydesk.check.Check;
import io.github.copydesk.config.ConfigSchema;
import io.github.copydesk.engine.Checks;
import io.github.copydesk.engine.RuleCheck;
import io.github.copydesk.results.Rule;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.rulebook.RuleEntry;
import io.github.copydesk.rulebook.RuleType;
import io.github.copydesk.testing.Example;
import io.github.copydesk.testing.WholeDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every page of the rule book proves itself: its examples are run, and what it promises is there. */
final class RuleBookTest {
    private static final Path RULES = Path.of("rules");
    private static final RuleBook BOOK = RuleBook.of(RULES);

    @TestFactory
    Stream<DynamicContainer> everyExampleIsFoundAsItIsMarked() {
        return Checks.of(BOOK, ProjectStyle.NONE).stream()
                .map(it -> dynamicContainer(
                        it.rule().id(), Example.of(it.rule()).stream().map(example -> test(it, example))));
    }

    /** The engine finds them when all other rules have read the article. */
    @TestFactory
    Stream<DynamicTest> everyExampleForTheEngineIsFoundAsItIsMarked() {
        return BOOK.entries().stream()
                .filter(entry -> entry.type() == RuleType.ENGINE)
                .map(RuleEntry::rule)
                .flatMap(rule -> Example.of(rule).stream()
                        .map(example -> dynamicTest(
                                rule.id() + ": " + example.name(), () -> example.run(WholeDesk.only(rule.id())))));
    }

    private static DynamicTest test(RuleCheck it, Example example) {
        return dynamicTest(
                it.rule().id() + ": " + example.name(), () -> example.run(check(it, example.projectStyle())));
    }

    private static Check check(RuleCheck usual, ProjectStyle projectStyle) {
        return Checks.of(BOOK, projectStyle).stream()
                .filter(it -> !projectStyle.equals(ProjectStyle.NONE)
                        && it.rule().id().equals(usual.rule().id()))
                .findFirst()
                .orElse(usual)
                .check();
    }

    @TestFactory
    Stream<DynamicTest> everyPageSaysWhyAndShowsBothSides() {
        return BOOK.entries().stream()
                .map(entry -> dynamicTest(entry.rule().id() + " is explained and shown", () -> proves(entry)));
    }

    private static void proves(RuleEntry entry) {
        Rule rule = entry.rule();
        assertTrue(rule.id().matches("[a-z]+(-[a-z]+)*"), rule.id() + ": not in kebab case");
        assertTrue(rule.page().contains("\n## Why\n"), rule.id() + ": a page says '## Why'");
        List<Example> examples = Example.of(rule);
        long marked = examples.stream().filter(Example::isMarked).count();
        int least = entry.type() == RuleType.LANGUAGETOOL ? 0 : 3;
        assertTrue(marked >= least, rule.id() + ": three marked examples or more, not " + marked);
        assertTrue(
                examples.size() - marked >= least,
                rule.id() + ": three unmarked examples or more, not " + (examples.size() - marked));
    }

    @Test
    void everyRuleWithCodeHasItsClassAndEveryClassItsRule() throws IOException {
        Set<String> expected = BOOK.entries().stream()
                .filter(entry -> entry.type() == RuleType.JAVA)
                .map(entry -> Checks.className(entry.rule().id()).replaceFirst(".*\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        Path sources = Path.of("src/main/java/io/github/copydesk/check");
        try (Stream<Path> files = Files.list(sources)) {
            Set<String> classes = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".+Check\\.java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, classes);
        }
    }

    @Test
    void everyFolderHasAPage() throws IOException {
        try (Stream<Path> folders = Files.list(RULES)) {
            List<String> without = folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.endsWith("lists")
                            && !folder.endsWith("models")
                            && !Files.exists(folder.resolve("rule.md")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            assertEquals(List.of(), without);
        }
    }

    @Test
    void theSchemaOfTheConfigurationIsFresh() throws IOException {
        String schema = ConfigSchema.of(BOOK);
        if (Boolean.getBoolean("copydesk.update")) {
            Files.writeString(ConfigSchema.FILE, schema);
            return;
        }
        assertEquals(
                schema,
                Files.readString(ConfigSchema.FILE),
                "stale; write it anew: mvn test -Dtest=RuleBookTest -Dcopydesk.update=true");
    }

    @Test
    void theIndexIsFresh() throws IOException {
        Path readme = RULES.resolve("README.md");
        String index = BOOK.rules().stream()
                .map(rule -> "| [`%s`](%s/rule.md) | %s | %s |\n"
                        .formatted(rule.id(), rule.id(), rule.level(), rule.title()))
                .collect(Collectors.joining(
                        "",
                        """
                        # The rule book

                        One folder for each rule: its page explains it, and the build runs every example on it.
                        This list is written by `mvn test -Dtest=RuleBookTest -Dcopydesk.update=true`.

                        The severity is that of a certain finding. A likely one counts one lower and a possible one two lower. The
                        rules for page text (`leftover-…` and `repeated-…`) are seldom certain in articles written in the
                        repository: there a single `Read more` is a note.

                        | Rule | Severity | What is wrong |
                        |---|---|---|
                        """,
                        ""));
        if (Boolean.getBoolean("copydesk.update")) {
            Files.writeString(readme, index);
            return;
        }
        if (!Files.exists(readme) || !Files.readString(readme).equals(index)) {
            fail("rules/README.md is stale; write it anew: mvn test -Dtest=RuleBookTest -Dcopydesk.update=true");
        }
        assertEquals(
                BOOK.rules(), RuleBook.builtIn().rules(), "the class path has other rules than rules/: mvn compile");
    }
}
