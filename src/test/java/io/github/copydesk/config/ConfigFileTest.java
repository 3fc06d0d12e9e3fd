package io.github.copydesk.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.ProjectStyle.Person;
import io.github.copydesk.rulebook.RuleBook;
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
    private Path project = Path.of("");

    @Test
    void isTheProjectConfiguration() throws IOException {
        own("own-words", "title: Words\nlevel: note\nextends: existence\ntokens: [utilise]");
        ProjectConfiguration config = read(
                """
                rules: own
                severity:
                  own-words: error
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
        Rule own = config.book().rule("own-words").orElseThrow();
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
        own("own-words", "title: Words\nlevel: note\nextends: existence\ntokens: [utilise]");
        Files.createDirectories(project.resolve("style"));
        Files.writeString(project.resolve("style/base.yml"), "accept: [quay]\nmaxFileSize: 1 MB\nrules: ../own\n");
        Files.writeString(
                project.resolve("team.yml"),
                "extends: style/base.yml\nseverity: {own-words: error, glued-name: off}\npeople: [Anne Brandt]\n");
        ProjectConfiguration config = read("extends: [team.yml]\nseverity: {own-words: warning}\npeople: [Ole Holm]\n");
        assertEquals(Set.of("quay"), config.projectStyle().accepted());
        assertEquals(
                List.of("Anne Brandt", "Ole Holm"),
                config.projectStyle().people().stream().map(Person::name).toList());
        assertEquals(1 << 20, config.maxFileSize());
        Rule words = config.book().rule("own-words").orElseThrow();
        assertEquals(Optional.of(Severity.WARNING), config.severity().of(words));
        assertTrue(config.severity().isOff(config.book().rule("glued-name").orElseThrow()));
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

    private ProjectConfiguration read(String yaml) throws IOException {
        return ConfigFile.read(
                Files.writeString(project.resolve("copydesk.yml"), yaml), RuleBook.builtIn(), Disk.plain());
    }

    private void own(String id, String keys) throws IOException {
        Path folder = Files.createDirectories(project.resolve("own").resolve(id));
        Files.writeString(folder.resolve("rule.md"), "---\n" + keys + "\n---\n");
    }
}
