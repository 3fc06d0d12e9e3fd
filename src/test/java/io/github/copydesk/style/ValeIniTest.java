package io.github.copydesk.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Results;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project that has settings of Vale: they say which rules of its styles count where. */
final class ValeIniTest {
    @TempDir
    private Path project = Path.of("");

    private final List<String> warnings = new ArrayList<>();

    @BeforeEach
    void hasTwoStyles() throws IOException {
        rule("Harbor/Mole", "extends: existence\nmessage: Mole\nlevel: error\ntokens: [mole]\n");
        rule("Harbor/Quay", "extends: existence\nmessage: Quay\nlevel: suggestion\ntokens: [quay]\n");
        rule("Plain/Very", "extends: existence\nmessage: Very\ntokens: [very]\n");
        write("copydesk.yml", "languageTool: {}\n");
    }

    @Test
    void basesArticlesOnStylesByTheirSections() throws IOException {
        write(
                ".vale.ini",
                """
                StylesPath = styles
                # what counts
                MinAlertLevel = warning

                [*.md]
                BasedOnStyles = Harbor, Plain

                [content/news/*.md]
                BasedOnStyles = Plain
                Plain.Very = error
                """);
        write("content/ferry.md", "The mole and the quay are very old.\n");
        write("content/news/ferry.md", "The mole and the quay are very old.\n");
        write("content/ferry.txt", "The mole and the quay are very old.\n");
        assertEquals(
                List.of("ferry.md Harbor.Mole error", "ferry.md Plain.Very error", "news/ferry.md Plain.Very error"),
                findings());
    }

    @Test
    void switchesRulesOffAndOnAndSetsTheirLevels() throws IOException {
        write(
                ".vale.ini",
                """
                StylesPath = styles
                [*]
                BasedOnStyles = Harbor
                Harbor.Mole = NO
                Plain.Very = YES
                Harbor.Quay = warning
                """);
        write("content/ferry.md", "The mole and the quay are very old.\n");
        assertEquals(List.of("ferry.md Harbor.Quay warning", "ferry.md Plain.Very warning"), findings());
    }

    @Test
    void copydeskYmlHasTheLastWordAlsoOnWholeStyles() throws IOException {
        write(".vale.ini", "StylesPath = styles\n[*.md]\nBasedOnStyles = Harbor, Plain\n");
        write("copydesk.yml", "severity:\n  Harbor: off\n  Plain.Very: note\n");
        write("content/ferry.md", "The mole and the quay are very old.\n");
        assertEquals(List.of("ferry.md Plain.Very note"), findings());
        write("copydesk.yml", "vale: off\n");
        assertEquals(List.of(), findings());
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        write(
                ".vale.ini",
                "StylesPath = styles\nPackages = Inland\nVocab = Sea\n[*]\nBasedOnStyles = Harbor, Inland\n");
        write("content/ferry.md", "The mole.\n");
        assertEquals(List.of("ferry.md Harbor.Mole error"), findings());
        Path ini = project.resolve(".vale.ini");
        Path styles = project.resolve("styles");
        assertEquals(
                List.of(
                        ini + ": the package 'Inland' is not in " + styles + "; run 'vale sync'",
                        ini + ": there is no vocabulary 'Sea' in " + styles),
                warnings);
    }

    @Test
    void readsVocabularies() throws IOException {
        write(".vale.ini", "StylesPath = styles\nVocab = Sea\n[*]\nBasedOnStyles = Vale, Harbor\nVale.Spelling = NO\n");
        write("styles/config/vocabularies/Sea/accept.txt", "# ours\nNordhaven\nquay\n[Mm]ole of \\w+\n");
        write("styles/config/vocabularies/Sea/reject.txt", "landlubbers?\n");
        write("content/ferry.md", "The mole of Rell, a mole, nordhaven and the the landlubber.\n");
        assertEquals(
                List.of(
                        "ferry.md Harbor.Mole error",
                        "ferry.md Vale.Terms error",
                        "ferry.md Vale.Repetition error",
                        "ferry.md Vale.Avoid error"),
                findings());
        assertEquals(List.of(), warnings, "a word in small letters is accepted in them");
    }

    @Test
    void passesOverTextWithAnIgnoredClass() throws IOException {
        write(".vale.ini", "StylesPath = styles\nIgnoredClasses = log, old\n[*]\nBasedOnStyles = Harbor\n");
        write(
                "content/a.md",
                "A <span class=\"log\">mole</span> and a mole.\n\n<div class='x old'>\n\nA mole.\n\n</div>\n");
        write(
                "content/b.html",
                "<p class=old>A mole.</p><div><div class=\"log\"><div>A mole.</div>A mole.</div>A mole.</div>");
        write(
                "content/c.adoc",
                "[.old]\nA mole.\n\nA [.log]#mole# and a mole.\n\n[.log]\n====\nA mole.\n\nA mole.\n====\n\n[.new]\nThe mole.\n");
        write(
                "content/d.rst",
                ".. container:: log\n\n   A mole.\n\n   A mole.\n\nA mole.\n\n.. class:: old\n\nA mole.\n\nA :log:`mole` left.\n");
        assertEquals(
                List.of(
                        "a.md Harbor.Mole error",
                        "b.html Harbor.Mole error",
                        "c.adoc Harbor.Mole error",
                        "c.adoc Harbor.Mole error",
                        "d.rst Harbor.Mole error"),
                findings());
        assertEquals(List.of(), warnings);
    }

    @Test
    void namesALineOfAVocabularyThatIsNoPatternAndReadsTheRest() throws IOException {
        write(".vale.ini", "StylesPath = styles\nVocab = Sea\n[*]\nBasedOnStyles = Harbor\n");
        write("styles/config/vocabularies/Sea/accept.txt", "(mole\nquay\n");
        write("content/ferry.md", "The mole and the quay.\n");
        assertEquals(List.of("ferry.md Harbor.Mole error"), findings());
        assertTrue(warnings.stream().anyMatch(it -> it.contains("accept.txt:1")), warnings::toString);
    }

    @Test
    void passesOverWhatIsIgnored() throws IOException {
        write(
                ".vale.ini",
                """
                StylesPath = styles
                SkippedScopes = blockquote
                [*.md]
                BasedOnStyles = Harbor
                TokenIgnores = (\\$\\w+), (:\\w+:)
                BlockIgnores = (?s)(--8<--.+?-->8--)
                """);
        write(
                "content/ferry.md",
                "A $mole and a :mole: here.\n\n> A mole.\n\n--8<-- a mole\n\nthe mole -->8--\n\nThe mole.\n");
        assertEquals(List.of("ferry.md Harbor.Mole error"), findings());
    }

    @Test
    void passesOverInlineElementsAndNamesWhatItDoesNotKnow() throws IOException {
        write(
                ".vale.ini",
                """
                StylesPath = styles
                IgnoredScopes = code, em, strong, blink
                SkippedScopes = blockquote, pre, marquee
                [formats]
                mdx = md
                note = md
                [*.md]
                BasedOnStyles = Harbor
                """);
        write("content/ferry.md", "The *mole* and **the mole** of [the mole](x.html).\n");
        assertEquals(List.of("ferry.md Harbor.Mole error"), findings());
        assertEquals(
                List.of("'blink'", "'marquee'", "'.note'"),
                Stream.of("'blink'", "'marquee'", "'.note'", "'em'", "'pre'", "'.mdx'")
                        .filter(it -> warnings.stream().anyMatch(line -> line.contains(it)))
                        .toList());
    }

    @Test
    void appliesCommentsAsValeDoes() throws IOException {
        write(".vale.ini", "StylesPath = styles\n[*]\nBasedOnStyles = Harbor, Plain\n");
        write(
                "content/ferry.md",
                """
                <!-- vale off -->

                The mole is very old.

                <!-- vale on -->

                <!-- vale Harbor.Mole = NO -->

                The mole is very old.

                <!-- vale Harbor.Mole = YES -->

                <!-- vale Harbor.Mole["mole"] = NO -->

                <!-- vale style = Harbor -->

                The mole and the quay are very old.
                """);
        assertEquals(List.of("ferry.md Plain.Very warning", "ferry.md Harbor.Quay note"), findings());
    }

    private void rule(String name, String text) throws IOException {
        write("styles/" + name + ".yml", text);
    }

    private void write(String path, String text) throws IOException {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Those of styles, in the order of the articles and their text. */
    private List<String> findings() {
        warnings.clear();
        Results results = CopyDesk.run(
                new Settings(
                        project.resolve("content"),
                        List.of(),
                        List.of(),
                        "en-US",
                        false,
                        Optional.of(project.resolve("copydesk.yml")),
                        Resources.plain(1)),
                new Progress() {
                    @Override
                    public void checked(int checked, int all) {}

                    @Override
                    public void warn(String line) {
                        warnings.add(line);
                    }
                });
        List<String> found = results.pages().stream()
                .flatMap(page -> page.findings().stream()
                        .filter(it -> it.rule().isOfStyle())
                        .map(it -> "%s %s %s"
                                .formatted(page.document().path(), it.rule().id(), it.severity())))
                .toList();
        assertTrue(warnings.stream().noneMatch(it -> it.contains("left out")), warnings::toString);
        return found;
    }
}
