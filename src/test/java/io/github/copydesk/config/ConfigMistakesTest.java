package io.github.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the message about a mistake in {@code copydesk.yml} shows: the line, and what would be valid. */
final class ConfigMistakesTest {
    @TempDir
    private Path project = Path.of("");

    @Test
    void showsWhatCannotBeExtended() throws IOException {
        assertMistake(
                """
                copydesk.yml:1: no file 'none.yml'
                  1 | extends: none.yml
                Paths are relative to this file; a file in a jar is written 'classpath:house-style/copydesk.yml'.""",
                "extends: none.yml");
        assertMistake(
                """
                copydesk.yml:1: no 'none.yml' on the class path
                  1 | extends: classpath:none.yml
                Add the artifact that has it to the <dependencies> of copydesk-maven-plugin.""",
                "extends: classpath:none.yml");
        Files.writeString(project.resolve("other.yml"), "extends: copydesk.yml\n");
        assertMistake(
                """
                other.yml:1: 'copydesk.yml' extends this file too
                  1 | extends: copydesk.yml
                Remove one of the two.""",
                "extends: other.yml");
    }

    @Test
    void showsAMistakeInAFileThatIsExtended() throws IOException {
        Files.writeString(project.resolve("other.yml"), "severity:\n  glued-names: off\n");
        assertTrue(mistake("extends: other.yml").startsWith("other.yml:2: unknown rule 'glued-names'"));
    }

    @Test
    void showsWhatNamesNobodyAndAListWhereKeysBelong() {
        assertMistake("copydesk.yml:1: expected words, found '5'\n  1 | people: 5", "people: 5");
        assertMistake("copydesk.yml:1: expected words, found '?'\n  1 | promos: ['?']", "promos: ['?']");
        assertMistake("copydesk.yml:1: expected keys and values, found a list\n  1 | - people: [A]", "- people: [A]");
        assertMistake("copydesk.yml:1: expected keys and values, found a list\n  1 | []", "[]");
    }

    @Test
    void showsAnUnknownKey() {
        assertMistake(
                """
                copydesk.yml:1: unknown key 'severities'
                  1 | severities: {}
                Did you mean 'severity'?""",
                "severities: {}");
    }

    @Test
    void showsAnUnknownRule() {
        assertMistake(
                """
                copydesk.yml:2: unknown rule 'languagetol'
                  2 |   languagetol: note
                Did you mean 'languagetool'? All rules: mvn copydesk:explain""",
                "severity:\n  languagetol: note");
    }

    @Test
    void showsAnUnknownRuleOfTheProject() throws IOException {
        own("own-words", "title: Words\nlevel: note\nextends: existence\ntokens: [utilise]");
        assertMistake(
                """
                copydesk.yml:3: unknown rule 'own-word'
                  3 |   own-word: note
                Did you mean 'own-words'? All rules: mvn copydesk:explain""",
                "rules: own\nseverity:\n  own-word: note");
    }

    @Test
    void showsAnUnknownSeverity() {
        assertMistake(
                """
                copydesk.yml:2: unknown severity 'warn'
                  2 |   languagetool: warn
                Did you mean 'warning'?""",
                "severity:\n  languagetool: warn");
        assertMistake(
                """
                copydesk.yml:2: unknown severity 'grave'
                  2 |   languagetool: grave
                Valid: error, note, off, warning""",
                "severity:\n  languagetool: grave");
    }

    @Test
    void showsAWrongType() {
        assertMistake(
                """
                copydesk.yml:1: expected a map of keys and values, found 'error'
                  1 | severity: error""",
                "severity: error");
        assertMistake(
                """
                copydesk.yml:1: expected a size such as 10 MB, found 'huge'
                  1 | maxFileSize: huge""",
                "maxFileSize: huge");
        assertMistake(
                """
                copydesk.yml:2: expected a text, found a list
                  2 |   - [a]""",
                "accept:\n  - [a]");
    }

    @Test
    void showsAFolderThatIsNotThere() {
        assertMistake(
                """
                copydesk.yml:1: no folder 'onw'
                  1 | rules: onw
                Paths of rule folders are relative to this file.""",
                "rules: onw");
    }

    @Test
    void showsAStetThatNamesNoRuleOrEverything() {
        assertMistake(
                """
                copydesk.yml:1: 'rule' is missing
                  1 | stet: [{path: a.txt}]
                A stet needs a rule, such as 'rule: glued-name'.""",
                "stet: [{path: a.txt}]");
        assertMistake(
                """
                copydesk.yml:2: unknown rule 'glued-names'
                  2 |   - {path: a.txt, rule: glued-names}
                Did you mean 'glued-name'? All rules: mvn copydesk:explain""",
                "stet:\n  - {path: a.txt, rule: glued-names}");
        assertMistake(
                """
                copydesk.yml:1: this stet would suppress everything
                  1 | stet: [{rule: glued-name}]
                Give it a 'path' or a 'text', or turn the rule off under 'severity'.""",
                "stet: [{rule: glued-name}]");
    }

    @Test
    void showsAnUnknownKeyBelowLanguageTool() {
        assertMistake(
                """
                copydesk.yml:1: unknown key 'disabled'
                  1 | languageTool: {disabled: [X]}
                Did you mean 'disable'?""",
                "languageTool: {disabled: [X]}");
    }

    private ProjectConfiguration read(String yaml) throws IOException {
        return ConfigFile.read(
                Files.writeString(project.resolve("copydesk.yml"), yaml), RuleBook.builtIn(), Disk.plain());
    }

    private void own(String id, String keys) throws IOException {
        Path folder = Files.createDirectories(project.resolve("own").resolve(id));
        Files.writeString(folder.resolve("rule.md"), "---\n" + keys + "\n---\n");
    }

    private void assertMistake(String message, String yaml) {
        assertEquals(message, mistake(yaml));
    }

    /** The message, with paths as seen from the project. */
    private String mistake(String yaml) {
        return assertThrows(ConfigurationException.class, () -> read(yaml))
                .getMessage()
                .replace(project + "/", "");
    }
}
