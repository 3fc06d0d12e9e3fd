package io.github.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.ProjectStyle.Person;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConfigFileTest {
    private static final Rule ARTICLE = new Rule("languagetool/EN_A_VS_AN", "", Severity.WARNING, "");

    @TempDir
    private Path newsroom = Path.of("");

    @Test
    void isTheProjectConfiguration() throws IOException {
        own("desk-words", "title: Words\nlevel: note\nextends: existence\ntokens: [utilise]");
        ProjectConfiguration config = read(
                """
                rules: house
                severity:
                  desk-words: error
                  languagetool: note
                  languagetool/EN_A_VS_AN: off
                people:
                  - Ilsabeth Vantongeren
                  - Anselm Okonjo: [Okonjo, Sel Okonjo]
                accept: [Brexit]
                promos:
                  - Join our choir
                ignore: [drafts/, "**/*.html"]
                maxFileSize: 2 MB
                languageTool:
                  disable: EN_QUOTES
                """);
        assertEquals(
                List.of(
                        new Person("Ilsabeth Vantongeren", List.of()),
                        new Person("Anselm Okonjo", List.of("Okonjo", "Sel Okonjo"))),
                config.projectStyle().people());
        assertEquals(Set.of("Brexit"), config.projectStyle().accepted());
        assertEquals(List.of("Join our choir"), config.projectStyle().promos());
        assertEquals(2 << 20, config.maxFileSize());
        assertEquals(List.of("EN_QUOTES"), config.languageTool().disable());
        assertEquals(List.of("drafts/", "**/*.html"), config.ignore());
        Rule own = config.book().rule("desk-words").orElseThrow();
        assertEquals(Optional.of(Severity.ERROR), config.severity().of(own));
        assertEquals(Optional.empty(), config.severity().of(ARTICLE));
        assertEquals(
                Optional.of(Severity.NOTE),
                config.severity().of(new Rule("languagetool/OTHER", "", Severity.WARNING, "")));
    }

    @Test
    void mayBeEmpty() throws IOException {
        ProjectConfiguration config = read("");
        assertEquals(ProjectConfiguration.MAX_FILE_SIZE, config.maxFileSize());
        assertEquals(Optional.of(Severity.WARNING), config.severity().of(ARTICLE));
    }

    @Test
    void aRuleThatIsANoteByItselfCountsOneStepLessThanItsFolder() {
        SeverityChoices choices = new SeverityChoices(
                Map.of(
                        "languagetool", Optional.of(Severity.ERROR),
                        "languagetool/NAMED", Optional.of(Severity.ERROR)),
                List.of());
        assertEquals(Optional.of(Severity.ERROR), choices.of(ARTICLE));
        assertEquals(Optional.of(Severity.WARNING), choices.of(new Rule("languagetool/X", "", Severity.NOTE, "")));
        assertEquals(Optional.of(Severity.ERROR), choices.of(new Rule("languagetool/NAMED", "", Severity.NOTE, "")));
        assertEquals(Set.of("NAMED"), choices.named(new Rule("languagetool", "", Severity.WARNING, "")));
    }

    @Test
    void setsSeveritiesForSomeArticlesByTheLastMatchingPattern() throws IOException {
        SeverityChoices severity =
                read("""
                severity: {languagetool: off, glued-name: warning}
                paths:
                  "archive/**": {glued-name: off, languagetool/EN_A_VS_AN: error}
                  "archive/2026/*": {glued-name: note}
                """)
                        .severity();
        Rule glued = RuleBook.builtIn().rule("glued-name").orElseThrow();
        Rule grammar = RuleBook.builtIn().rule("languagetool").orElseThrow();
        assertEquals(Optional.of(Severity.WARNING), severity.of(glued, "a.md"));
        assertEquals(Optional.empty(), severity.of(glued, "archive/2019/a.md"));
        assertEquals(Optional.of(Severity.NOTE), severity.of(glued, "archive/2026/a.md"));
        assertEquals(Optional.of(Severity.ERROR), severity.of(ARTICLE, "archive/a.md"));
        assertEquals(Optional.empty(), severity.of(ARTICLE, "a.md"));
        assertFalse(severity.isOff(grammar), "one of its rules is on somewhere");
        assertTrue(read("severity: {glued-name: off}").severity().isOff(glued));
    }

    @Test
    void extendsOtherFilesAndWinsOverThem() throws IOException {
        own("desk-words", "title: Words\nlevel: note\nextends: existence\ntokens: [utilise]");
        Files.createDirectories(newsroom.resolve("style"));
        Files.writeString(newsroom.resolve("style/base.yml"), "accept: [quay]\nmaxFileSize: 1 MB\nrules: ../house\n");
        Files.writeString(
                newsroom.resolve("desk.yml"),
                "extends: style/base.yml\nseverity: {desk-words: error, glued-name: off}\npeople: [Anne Brandt]\n");
        ProjectConfiguration config =
                read("extends: [desk.yml]\nseverity: {desk-words: warning}\npeople: [Ole Holm]\n");
        assertEquals(Set.of("quay"), config.projectStyle().accepted());
        assertEquals(
                List.of("Anne Brandt", "Ole Holm"),
                config.projectStyle().people().stream().map(Person::name).toList());
        assertEquals(1 << 20, config.maxFileSize());
        Rule words = config.book().rule("desk-words").orElseThrow();
        assertEquals(Optional.of(Severity.WARNING), config.severity().of(words));
        assertTrue(config.severity().isOff(config.book().rule("glued-name").orElseThrow()));
    }

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
        Files.writeString(newsroom.resolve("other.yml"), "extends: copydesk.yml\n");
        assertMistake(
                """
                other.yml:1: 'copydesk.yml' extends this file too
                  1 | extends: copydesk.yml
                Remove one of the two.""",
                "extends: other.yml");
    }

    @Test
    void showsAMistakeInAFileThatIsExtended() throws IOException {
        Files.writeString(newsroom.resolve("other.yml"), "severity:\n  glued-names: off\n");
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
        own("desk-words", "title: Words\nlevel: note\nextends: existence\ntokens: [utilise]");
        assertMistake(
                """
                copydesk.yml:3: unknown rule 'desk-word'
                  3 |   desk-word: note
                Did you mean 'desk-words'? All rules: mvn copydesk:explain""",
                "rules: house\nseverity:\n  desk-word: note");
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
                copydesk.yml:1: no folder 'hous'
                  1 | rules: hous
                Paths of rule folders are relative to this file.""",
                "rules: hous");
    }

    @Test
    void keepsWhatTheProjectConfigurationAccepts() throws IOException {
        List<StetEntry> stets =
                read("""
                stet:
                  - path: archive/**
                    rule: glued-name
                  - {rule: languagetool, text: "He wrote  of…", reason: a quotation}
                  - {path: r\u00E9gates/*, rule: glued-name, text: R\u00E9neDupont}
                """)
                        .stets();
        assertTrue(stets.get(0).path().matches("archive/2019/a.md"));
        assertFalse(stets.get(0).path().matches("a.md"));
        assertTrue(stets.get(0).isAboutText("KiyoshiTakenaka"));
        assertTrue(stets.get(1).path().matches("x/y.txt"));
        assertTrue(stets.get(1).isAbout(ARTICLE));
        assertTrue(stets.get(1).isAboutText("He wrote\nof a hour"));
        assertFalse(stets.get(1).isAboutText("She wrote of a hour"));
        assertTrue(stets.get(2).path().matches("re\u0301gates/a.md"));
        assertTrue(stets.get(2).isAboutText("Re\u0301neDupont"), "accents written apart");
        assertEquals("a quotation", stets.get(1).reason());
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
                Files.writeString(newsroom.resolve("copydesk.yml"), yaml), RuleBook.builtIn(), Disk.plain());
    }

    private void own(String id, String keys) throws IOException {
        Path folder = Files.createDirectories(newsroom.resolve("house").resolve(id));
        Files.writeString(folder.resolve("rule.md"), "---\n" + keys + "\n---\n");
    }

    private void assertMistake(String message, String yaml) {
        assertEquals(message, mistake(yaml));
    }

    /** The message, with paths as seen from the newsroom. */
    private String mistake(String yaml) {
        return assertThrows(ConfigurationException.class, () -> read(yaml))
                .getMessage()
                .replace(newsroom + "/", "");
    }
}
