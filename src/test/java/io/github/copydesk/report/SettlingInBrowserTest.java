package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.command.Commands;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.config.StetEntry;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Page;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to settle a finding that the HTML report offers, in a real browser. Skipped where there is no browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettlingInBrowserTest {
    private static final int TRIES = 5;

    private final OpenedReport report;
    private final Browser browser;

    SettlingInBrowserTest(@TempDir Path folder) throws IOException, InterruptedException {
        this.report = new OpenedReport(folder);
        this.browser = report.browser();
    }

    @AfterAll
    void closesIt() throws IOException, InterruptedException {
        browser.close();
    }

    /** What an editor copies is read by copydesk as it was meant, whatever an article says. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "KiyoshiTakenaka",
                "\"so\": \\ # {a, b} 'c' - &x *y",
                "two\nlines \t here",
                "\u202E\u0001 🚢 \u2028 &nbsp; \uDB40\uDC41"
            })
    void collectsEntriesThatTheConfigurationReadsBack(String text) throws IOException, InterruptedException {
        Document article = Samples.document("news/a: #1.md", "He said: " + text);
        Page page = new Page(
                article,
                List.of(
                        Samples.finding(Samples.GLUED, article, text, "two names"),
                        Samples.finding(Samples.MIXED, article, text, "mixed")));
        report.open(Samples.results(page));
        browser.run("localStorage.clear()");
        report.open(Samples.results(page));
        browser.run("document.querySelectorAll('.let').forEach(it => { it.open = true; })");
        browser.await("document.querySelectorAll('.offers').length === 2");
        assertEquals("<!-- stet: glued-name -->", browser.ask("document.querySelector('.offers code').textContent"));
        browser.run(
                "document.querySelectorAll('.offers button').forEach(it => { if (it.textContent === 'Collect') it.click(); })");
        assertEquals("4 entries", browser.ask("document.querySelector('#tray .count').textContent"));
        Path file = Files.writeString(
                report.folder().resolve("copydesk.yml"),
                browser.ask("document.querySelector('#tray pre').textContent"));
        ProjectConfiguration config = ConfigFile.read(file, RuleBook.builtIn(), Disk.plain());
        assertEquals(
                text.strip().replaceAll("\\s+", " "),
                config.projectStyle().people().get(0).name());
        assertEquals(2, config.stets().size());
        for (StetEntry stet : config.stets()) {
            assertTrue(stet.isAboutText(text), stet.text());
            assertTrue(stet.path().matches("news/a: #1.md"));
            assertFalse(stet.path().matches("old/news/a: #1.md"));
        }
        report.open(Samples.results(page));
        for (int again = 0; again < TRIES && !trayCount().equals("4 entries"); again++) {
            report.open(Samples.results(page)); // Chromium may hand what is stored to the next page a little later
        }
        assertEquals("4 entries", trayCount(), "kept when it is opened again");
        browser.run("[...document.querySelectorAll('#tray button')].find(it => it.textContent === 'Clear').click()");
        assertEquals("true", browser.ask("document.querySelector('#tray').hidden"));
    }

    /** A list of buttons that all say "Copy" tells nothing; each accessible name says for which finding. */
    @Test
    void noTwoButtonsOrLinksOfFindingsHaveOneName() throws IOException, InterruptedException {
        Imprint imprint = new Imprint(
                "1",
                "content",
                Gate.DEFAULT,
                new Links("content/", "https://example.org/blob/abc/content/{path}#L{line}"),
                Optional.empty(),
                Commands.MAVEN);
        report.open(Samples.failedRun(), imprint);
        browser.run("document.querySelectorAll('.let').forEach(it => { it.open = true; })");
        browser.await("document.querySelectorAll('.offers').length === 4");
        String named =
                "[...document.querySelectorAll('#list button, #list .let summary, #list .source a.editor, #list .offers a')]"
                        + ".map(it => it.getAttribute('aria-label'))";
        assertEquals("", browser.ask(named + ".filter((it, at, all) => !it || all.indexOf(it) !== at).join('|')"));
        assertEquals(
                "Collect the stet entry for languagetool/EN_A_VS_AN 'a hour', line 3, column 21 of content/2026/harbour vote.md",
                browser.ask(named + ".find(it => it.startsWith('Collect'))"));
    }

    @Test
    void takesAnEntryOutOfTheTrayAgain() throws IOException, InterruptedException {
        report.open(Samples.failedRun());
        browser.run("document.querySelector('.let').open = true");
        browser.await("document.querySelectorAll('.offers').length === 1");
        String collect =
                "[...document.querySelectorAll('.offers button')].find(it => it.textContent.startsWith('Collect'))";
        browser.run(collect + ".click()");
        assertEquals("1 entry", trayCount());
        assertEquals("Collected", browser.ask(collect + ".textContent"));
        browser.run(collect + ".click()");
        assertEquals("true", browser.ask("document.querySelector('#tray').hidden"));
        assertEquals("Collect", browser.ask(collect + ".textContent"));
    }

    @Test
    void linksToTheEditorAndToTheRepository() throws IOException, InterruptedException {
        Imprint imprint = new Imprint(
                "1",
                "content",
                Gate.DEFAULT,
                new Links("../my%20content/", "https://example.org/blob/abc/content/{path}#L{line}"),
                Optional.empty(),
                Commands.MAVEN);
        report.open(Samples.failedRun(), imprint);
        assertEquals(
                "https://example.org/blob/abc/content/2026/harbour%20vote.md#L3",
                browser.ask("document.querySelector('#a1-2 a[target]').href"));
        String file = report.folder()
                .resolveSibling("my content")
                .resolve("2026/harbour vote.md")
                .toUri()
                .getRawPath();
        assertEquals(
                "vscode://file" + file + ":3:190",
                browser.ask("document.querySelector('#a1-2 .editor').href").replaceAll("(:3):\\d+$", "$1:190"));
        report.choose("editor", "IntelliJ IDEA");
        browser.run(
                "const link = document.querySelector('#a1-2 .editor'); link.addEventListener('click', it => it.preventDefault()); link.click()");
        assertTrue(
                browser.ask("document.querySelector('#a1-2 .editor').href").startsWith("idea://open?file=%2F"),
                browser.ask("document.querySelector('#a1-2 .editor').href"));
        browser.run("localStorage.clear()");
    }

    private String trayCount() throws IOException, InterruptedException {
        return browser.ask("document.querySelector('#tray .count').textContent");
    }
}
