package io.github.copydesk.rulebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

final class RuleBookLoadingTest {
    private static final String PAGE = "---\ntitle: Words\nlevel: note\nextends: existence\n%s\n---\nProse.\n";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void loadsPagesAndStylesSideBySide() throws IOException {
        write("own-words/rule.md", PAGE.formatted("tokens: words.txt"));
        write("own-words/words.txt", "# ours\nutilise\n\nleverage\n");
        write(
                "Plain/Jargon.yml",
                "extends: existence\nmessage: \"Avoid '%s'.\"\nlevel: suggestion\ntokens: [synergy]\n");
        RuleBook book = book();
        assertEquals(List.of("Plain.Jargon", "own-words"), ids(book));
        assertEquals(
                new Rule("own-words", "Words", Severity.NOTE, "Prose.\n"),
                book.rule("own-words").orElseThrow());
        assertEquals(Severity.NOTE, book.rule("Plain.Jargon").orElseThrow().level());
        assertEquals(
                List.of("utilise", "leverage"),
                book.entries().get(1).tokens("tokens", book.lists()).stream()
                        .map(Token::pattern)
                        .toList());
    }

    @Test
    void tellsWhichRulesOfAStyleAreNotRun() throws IOException {
        write("Plain/Count.yml", "extends: script\nmessage: Too many\nscript: count.tengo\n");
        RuleBook book = book();
        assertEquals(List.of(), ids(book));
        assertEquals(
                List.of(folder + "/Plain/Count.yml:1: rule Plain.Count is skipped: "
                        + "copydesk does not support Vale's type 'script'"),
                book.warnings());
    }

    @Test
    void leavesOutARuleOfAStyleThatIsWrongAndReadsTheRest() throws IOException {
        write("Plain/Bad.yml", "extends: existence\nmessage: Bad\ntokenz: [x]\n");
        write("Plain/Good.yml", "name: Plain.Good\nextends: existence\nmessage: Good\ntokens: [x]\n");
        write("Plain/Odd.yml", "extends: [\n");
        RuleBook book = book();
        assertEquals(List.of("Plain.Good"), ids(book));
        assertEquals(
                folder + "/Plain/Bad.yml:3: unknown key 'tokenz'; rule Plain.Bad is skipped",
                book.warnings().get(0));
        assertTrue(book.warnings().get(1).contains("Odd.yml:2: not valid YAML"), book.warnings()::toString);
    }

    @Test
    void readsTheFirstOfTwoRulesOfOneNameAndNoFilesBesideTheStyles() throws IOException {
        write("a/Plain/Same.yml", "extends: existence\nmessage: First\ntokens: [x]\n");
        write("b/Plain/Same.yml", "extends: existence\nmessage: Second\ntokens: [x]\n");
        write("config/views/API.yml", "engine: dasel\n");
        RuleBook book = book();
        assertEquals(List.of("First"), book.rules().stream().map(Rule::title).toList());
        assertEquals(1, book.warnings().size(), book.warnings()::toString);
    }

    @Test
    void showsWhatAPageLacks() throws IOException {
        write("a/rule.md", "# A\n");
        assertMistake("a/rule.md:1: no front matter");
        write("a/rule.md", "---\nlevel: error\nextends: existence\n---\n");
        assertMistake("a/rule.md:2: 'title' is missing");
        write("a/rule.md", "---\ntitle: A\nextends: existence\n---\n");
        assertMistake("a/rule.md:2: 'level' is missing");
        write("a/rule.md", "---\ntitle: A\nlevel: error\n---\n");
        assertMistake("a/rule.md:2: 'extends' is missing");
    }

    @Test
    void showsAnUnknownWordWithTheNearestValidOne() throws IOException {
        write("a/rule.md", "---\ntitle: A\nlevel: eror\nextends: existence\n---\n");
        assertMistake("a/rule.md:3: unknown level 'eror'\n  3 | level: eror\nDid you mean 'error'?");
        write("a/rule.md", "---\ntitle: A\nlevel: error\nextends: existense\n---\n");
        assertMistake("a/rule.md:4: unknown type 'existense'\n  4 | extends: existense\nDid you mean 'existence'?");
        write("a/rule.md", PAGE.formatted("token: [x]"));
        assertMistake("a/rule.md:5: unknown key 'token'\n  5 | token: [x]\nDid you mean 'tokens'?");
    }

    @Test
    void refusesAnIdThatIsTaken() throws IOException {
        write("languagetool/rule.md", PAGE.formatted("tokens: [x]"));
        assertTrue(mistake(() -> RuleBook.builtIn().with(List.of(folder), Disk.plain()))
                .startsWith("languagetool/rule.md:2: there is a rule 'languagetool' already,"
                        + " in rules/languagetool/rule.md"));
        Files.delete(folder.resolve("languagetool/rule.md"));
        write("a/twice/rule.md", PAGE.formatted("tokens: [x]"));
        write("b/twice/rule.md", PAGE.formatted("tokens: [x]"));
        assertMistake("b/twice/rule.md: there is a rule 'twice' already, in a/twice/rule.md");
    }

    @Test
    void showsAListThatIsMissing() throws IOException {
        write("a/rule.md", PAGE.formatted("tokens: words.txt"));
        assertMistake("a/rule.md:5: no list 'words.txt'");
    }

    @Test
    void showsWhatCannotBeMeant() throws IOException {
        write("a/rule.md", PAGE.formatted("tokens:\n  - fine\n  - etc\\."));
        assertMistake("a/rule.md:7: 'etc\\.' ends in a punctuation mark");
        write("a/rule.md", "---\ntitle: A\nlevel: error\nextends: substitution\nswap:\n  on: on\n---\n");
        assertMistake("a/rule.md:6: 'on' is replaced by itself");
        write(
                "a/rule.md",
                "---\ntitle: A\nlevel: error\nextends: substitution\nignorecase: true\nswap:\n  on: on\n---\n");
        assertEquals(
                List.of(),
                RuleBook.builtIn().with(List.of(folder), Disk.plain()).warnings());
    }

    @Test
    void ignoresTheSameInAStyleAndWarns() throws IOException {
        write("Plain/Etc.yml", "extends: existence\nmessage: No\ntokens: ['etc\\.']\n");
        RuleBook book = book();
        assertEquals(List.of("Plain.Etc"), ids(book));
        assertTrue(book.warnings().get(0).contains("Plain/Etc.yml:3: 'etc\\.' ends in a punctuation mark"));
    }

    @Test
    void showsAFolderWithoutRules() {
        assertTrue(mistake(this::book).contains("no rules in this folder"));
        assertTrue(mistake(() -> RuleBook.builtIn().with(List.of(folder.resolve("none")), Disk.plain()))
                .contains("none: no such folder of rules"));
    }

    @Test
    void showsAFolderThatCannotBeAnId() throws IOException {
        write("House Words/rule.md", PAGE.formatted("tokens: [x]"));
        assertMistake("House Words/rule.md: 'House Words' is not a valid rule id");
    }

    private RuleBook book() {
        RuleBook nothing = RuleBook.read(List.of(), path -> {
            throw new IllegalArgumentException(path);
        });
        return nothing.with(List.of(folder), Disk.plain());
    }

    private static List<String> ids(RuleBook book) {
        return book.rules().stream().map(Rule::id).toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(folder.resolve(path.substring(0, path.lastIndexOf('/'))));
        Files.writeString(file, text);
    }

    private void assertMistake(String beginning) {
        String message = mistake(this::book);
        assertTrue(message.startsWith(beginning), message);
    }

    /** The message, with paths as seen from the folder. */
    private String mistake(Executable loading) {
        return assertThrows(ConfigurationException.class, loading).getMessage().replace(folder + "/", "");
    }
}
