package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.command.Commands;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.config.StetEntry;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML report in a real browser, as far as a person uses it. Skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportInBrowserTest {
    private static final String LINES =
            "[...document.querySelectorAll('#desk .line')].map(it => it.textContent).join('|')";

    private final Path folder;
    private final Browser browser;

    HtmlReportInBrowserTest(@TempDir Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.browser = new Browser(folder.resolve("profile"));
    }

    @AfterAll
    void closesIt() throws IOException, InterruptedException {
        browser.close();
    }

    @Test
    void foldsNotesUntilSomebodyAsksForThem() throws IOException, InterruptedException {
        open(Samples.newsroom());
        assertEquals(4, shown());
        assertEquals("4 of 5 findings shown", browser.ask("document.querySelector('.shown').firstChild.data"));
        browser.run("document.querySelector('.shown button').click()");
        assertEquals(5, shown());
        assertEquals("5 findings", browser.ask("document.querySelector('.shown').textContent"));
    }

    @Test
    void filtersBySeverityRuleFolderAndText() throws IOException, InterruptedException {
        open(Samples.newsroom());
        browser.run("document.querySelector('input[value=warning]').click()");
        assertEquals(2, shown());
        browser.run("document.querySelector('input[value=warning]').click()");
        choose("rule", "glued-name");
        assertEquals(2, shown());
        choose("folder", "1");
        assertEquals("content/2026/harbour vote.md", browser.ask("document.querySelector('.proof h3').textContent"));
        assertEquals(1, shown());
        choose("rule", "");
        choose("folder", "");
        choose("text", "ferry");
        assertEquals(1, shown());
    }

    @Test
    void showsEachLineOfAFinding() throws IOException, InterruptedException {
        open(Samples.results(Samples.lineOfTwo()));
        assertEquals("3Share this|4Leave a Reply2", browser.ask(LINES));
        browser.run("document.querySelector('input[value=note]').click()");
        assertEquals("1Words1.|3Share this|4Leave a Reply2|6Words.", browser.ask(LINES));
    }

    @Test
    void putsTheWorstArticleFirst() throws IOException, InterruptedException {
        Document mild = Samples.document("a.txt", "KiyoshiTakenaka");
        Document bad = Samples.document("b.txt", "KiyoshiTakenaka");
        Finding finding = Samples.finding(Samples.GLUED, mild, "KiyoshiTakenaka", "two names");
        open(Samples.results(new Page(mild, List.of(finding.likely())), new Page(bad, List.of(finding))));
        assertEquals("content/b.txt", browser.ask("document.querySelector('.proof h3').textContent"));
        choose("order", "");
        assertEquals("content/a.txt", browser.ask("document.querySelector('.proof h3').textContent"));
    }

    @Test
    void groupsTheSameFindingOfManyArticles() throws IOException, InterruptedException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            Document article = Samples.document("a%02d.txt".formatted(i), "By KiyoshiTakenaka and AnneBrandt");
            Finding finding = Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", "two names");
            pages.add(new Page(article, List.of(finding, finding)));
        }
        open(Samples.results(pages.toArray(Page[]::new)));
        browser.run("document.querySelector('.groups a').click()");
        browser.await("document.querySelector('.group details[open]') !== null");
        assertEquals(
                "KiyoshiTakenaka 50 times in 25 articles glued-name",
                browser.ask("document.querySelector('.group summary').textContent"));
        assertEquals("20", browser.ask("document.querySelectorAll('.places li').length"));
        browser.run(
                "[...document.querySelectorAll('.group button')].find(it => it.textContent === 'Show 30 more places').click()");
        assertEquals("50", browser.ask("document.querySelectorAll('.places li').length"));
        browser.run("document.querySelector('.places a').click()");
        browser.await("document.activeElement.id === 'a1-1'");
        assertEquals("articles", browser.ask("document.querySelector('form').elements.view.value"));
    }

    @Test
    void stepsFromFindingToFindingByKeys() throws IOException, InterruptedException {
        open(Samples.newsroom());
        assertEquals("a1-1", browser.press("j"));
        assertEquals("a1-2", browser.press("j"));
        assertEquals("a1-4", browser.press("j"), "a note is passed over");
        assertEquals("a1-2", browser.press("k"));
        choose("rule", "glued-name");
        browser.press("j");
        assertEquals("a2-1", browser.press("j"));
        browser.press("/");
        assertEquals("text", browser.ask("document.activeElement.name"));
        browser.press("j");
        assertEquals("j", browser.ask("document.activeElement.value"), "a letter in a field is a letter");
    }

    @Test
    void opensWhatALinkLeadsToAlsoWhereItIsFilteredOut() throws IOException, InterruptedException {
        open(Samples.newsroom());
        assertEquals("null", browser.ask("document.getElementById('a1-3')"));
        browser.run("location.hash = '#a1-3'");
        browser.await("document.activeElement.id === 'a1-3'");
    }

    /** What an editor copies is read by copydesk as it was meant, whatever an article says. */
    private static final int TRIES = 5;

    private String trayCount() throws IOException, InterruptedException {
        return browser.ask("document.querySelector('#tray .count').textContent");
    }

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
        open(Samples.results(page));
        browser.run("localStorage.clear()");
        open(Samples.results(page));
        browser.run("document.querySelectorAll('.let').forEach(it => { it.open = true; })");
        browser.await("document.querySelectorAll('.offers').length === 2");
        assertEquals("<!-- stet: glued-name -->", browser.ask("document.querySelector('.offers code').textContent"));
        browser.run(
                "document.querySelectorAll('.offers button').forEach(it => { if (it.textContent === 'Collect') it.click(); })");
        assertEquals("4 decisions", browser.ask("document.querySelector('#tray .count').textContent"));
        Path file = Files.writeString(
                folder.resolve("copydesk.yml"), browser.ask("document.querySelector('#tray pre').textContent"));
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
        open(Samples.results(page));
        for (int again = 0; again < TRIES && !trayCount().equals("4 decisions"); again++) {
            open(Samples.results(page)); // Chromium may hand what is stored to the next page a little later
        }
        assertEquals("4 decisions", trayCount(), "kept when it is opened again");
        browser.run("[...document.querySelectorAll('#tray button')].find(it => it.textContent === 'Clear').click()");
        assertEquals("true", browser.ask("document.querySelector('#tray').hidden"));
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
        open(Samples.newsroom(), imprint);
        assertEquals(
                "https://example.org/blob/abc/content/2026/harbour%20vote.md#L3",
                browser.ask("document.querySelector('#a1-2 a[target]').href"));
        String file = folder.resolveSibling("my content")
                .resolve("2026/harbour vote.md")
                .toUri()
                .getRawPath();
        assertEquals(
                "vscode://file" + file + ":3:190",
                browser.ask("document.querySelector('#a1-2 .editor').href").replaceAll("(:3):\\d+$", "$1:190"));
        choose("editor", "IntelliJ IDEA");
        browser.run(
                "const link = document.querySelector('#a1-2 .editor'); link.addEventListener('click', it => it.preventDefault()); link.click()");
        assertTrue(
                browser.ask("document.querySelector('#a1-2 .editor').href").startsWith("idea://open?file=%2F"),
                browser.ask("document.querySelector('#a1-2 .editor').href"));
        browser.run("localStorage.clear()");
    }

    @Test
    void drawsTheNamesIndexWhenItIsOpened() throws IOException, InterruptedException {
        open(Samples.everything());
        assertEquals("0", browser.ask("document.querySelectorAll('.letter').length"));
        browser.run("document.querySelector('.names summary').click()");
        browser.await("document.querySelectorAll('.letter li').length === 1");
        String place = "document.querySelector('.letter .in')";
        assertEquals("content/ferry~strike.txt:1 and 8 more", browser.ask(place + ".textContent"));
        assertEquals(
                "content/ferry~strike.txt",
                browser.ask(
                        "document.querySelector(document.querySelector('.letter .in a').hash) ? document.querySelector('.letter .in a').textContent : 'leads nowhere'"));
    }

    /** Everything fits a phone: nothing is hidden at a side. */
    @Test
    void fitsAPhone() throws IOException, InterruptedException {
        browser.device(Map.of("width", 360, "height", 780, "deviceScaleFactor", 2, "mobile", true));
        try {
            open(Samples.everything());
            unfold();
            assertEquals("0", browser.ask("document.documentElement.scrollWidth - innerWidth"));
            assertEquals(
                    "",
                    browser.ask(
                            "[...document.querySelectorAll('body *')].filter(it => !it.closest('pre, legend') && it.scrollWidth > it.clientWidth + 1"
                                    + " && /auto|scroll|hidden/.test(getComputedStyle(it).overflowX)).map(it => it.tagName + '.' + it.className).join()"));
        } finally {
            browser.forgetDevice();
        }
    }

    /** By the rules of axe-core, in both colour schemes, with everything unfolded, listed both ways. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothing(String scheme) throws IOException, InterruptedException {
        browser.prefer(scheme);
        open(Samples.everything());
        unfold();
        browser.run("[...document.querySelectorAll('.offers button')].find(it => it.textContent === 'Collect').click();"
                + "document.querySelector('#tray details').open = true");
        String violations = axe();
        assertEquals("", browser.ask(violations));
        browser.run("document.querySelector('input[value=groups]').click();"
                + "document.querySelectorAll('.group details').forEach(it => { it.open = true; })");
        browser.await("document.querySelectorAll('.places').length > 0");
        assertEquals("", browser.ask(violations));
        browser.run("localStorage.clear()");
    }

    @Test
    void runsNothingThatAnArticleSays() throws IOException, InterruptedException {
        String evil = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
        Document article = Samples.document("<script>alert(1)</script>.txt", "He wrote " + evil + " and left.");
        open(Samples.results(new Page(article, List.of(Samples.finding(Samples.GLUED, article, evil, evil)))));
        assertTrue(browser.ask("document.title").startsWith("Failed: 1 error"), browser.ask("document.title"));
        assertEquals("2", browser.ask("document.scripts.length"));
        assertEquals(evil, browser.ask("document.querySelector('mark').textContent"));
    }

    /** WCAG AA: 4.5 to 1, and 3 to 1 for large letters; what a fold hides is unfolded first. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyWordStandsOutFromItsPaper(String scheme) throws IOException, InterruptedException {
        browser.prefer(scheme);
        open(Samples.everything());
        assertEquals(scheme, browser.ask("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'"));
        unfold();
        browser.run(Samples.resource("contrast.js"));
        assertTrue(Integer.parseInt(browser.ask("window.contrast().seen")) > 100, "words were looked at");
        assertEquals("", browser.ask("window.contrast().faint.join('\\n')"));
    }

    /** The pages of the rules would fill thirty sheets, and the notes hundreds. */
    @Test
    void printsErrorsAndWarningsAndNotTheRules() throws IOException, InterruptedException {
        open(Samples.everything());
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertEquals("4", browser.ask("document.querySelectorAll('#print .note').length"));
        assertEquals("false", browser.ask("[...document.querySelectorAll('#rules details')].some(it => it.open)"));
        browser.run("dispatchEvent(new Event('afterprint'))");
        assertEquals("null", browser.ask("document.getElementById('print')"));
    }

    @Test
    void opensTwoThousandArticlesWithFiveThousandFindings() throws IOException, InterruptedException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            int many = 2 + i % 2;
            String filler = "The council talked of the pier for an hour and went home. ".repeat(8) + "\n\n";
            StringBuilder text = new StringBuilder();
            for (int name = 0; name < many; name++) {
                text.append("By Kiyoshi%dTakenaka\n\n".formatted(name)).append(filler.repeat(4));
            }
            String path = "%d/%02d/article-%04d.txt".formatted(2020 + i / 400, i % 12, i);
            Document article = Samples.document(path, text.toString());
            List<Finding> findings = new ArrayList<>();
            for (int name = 0; name < many; name++) {
                String glued = "Kiyoshi%dTakenaka".formatted(name);
                findings.add(Samples.finding(Samples.GLUED, article, glued, "'" + glued + "' is two names"));
            }
            pages.add(new Page(article, findings));
        }
        Path report = open(Samples.results(pages.toArray(Page[]::new)));
        assertTrue(
                Files.size(report) < 6_000_000,
                () -> "bytes: " + report.toFile().length());
        assertEquals("5,000 findings", browser.ask("document.querySelector('.shown').textContent"));
        assertEquals("5,000", browser.ask("document.querySelector('fieldset .count').textContent"));
        assertEquals("glued-name (5,000)", browser.ask("document.querySelector('[name=rule]').options[1].text"));
        assertEquals("40", browser.ask("document.querySelectorAll('.proof').length"), "drawn as far as somebody reads");
        browser.run("document.querySelector('.more button').click()");
        assertEquals("80", browser.ask("document.querySelectorAll('.proof').length"));
        double ready = Double.parseDouble(
                browser.ask("performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd"));
        System.out.println("5,000 findings in 2,000 articles are there after " + ready + " ms, a filter takes "
                + timed("article-1999.txt"));
        int elements = Integer.parseInt(browser.ask("document.querySelectorAll('*').length"));
        assertTrue(elements < 8_000, "opening takes as long as there are elements to lay out: " + elements);
        assertEquals(3, shown());
        String first = browser.press("j");
        assertTrue(first.endsWith("-1"), first);
        assertEquals(first.replace("-1", "-2"), browser.press("j"));
    }

    /** A letter more, and the page is laid out anew. */
    private String timed(String text) throws IOException, InterruptedException {
        browser.run("window.began = performance.now()");
        choose("text", text);
        return browser.ask("document.body.offsetHeight && Math.round(performance.now() - window.began) + ' ms'");
    }

    /** The findings of the worst articles can be read, filtered and stepped through; the others are a table, folded. */
    @Test
    void listsByCountsWhatIsNotAmongTheWorstArticles() throws IOException, InterruptedException {
        open(Samples.results(Samples.manyArticles(ArticleRow.MOST_WHOLE + 2)));
        assertEquals("4,000 findings", browser.ask("document.querySelector('.shown').textContent"));
        assertEquals("null", browser.ask("document.querySelector('#others details[open]')"));
        browser.run("document.querySelector('#findings > .omitted a').click()");
        browser.await("document.querySelector('#others details[open]') !== null");
        assertEquals("2", browser.ask("document.querySelectorAll('#others tbody tr').length"));
        browser.run("document.querySelector('.groups a').click()");
        browser.await("document.querySelector('.group details[open]') !== null");
        assertEquals(
                "KiyoshiTakenaka 4,000 times in 2,000 articles glued-name",
                browser.ask("document.querySelector('.group summary').textContent"));
        assertEquals("", browser.ask(axe()));
        browser.device(Map.of("width", 360, "height", 780, "deviceScaleFactor", 2, "mobile", true));
        try {
            assertEquals("0", browser.ask("document.documentElement.scrollWidth - innerWidth"));
        } finally {
            browser.forgetDevice();
        }
    }

    private String axe() throws IOException, InterruptedException {
        try (InputStream axe = HtmlReportInBrowserTest.class.getResourceAsStream("/axe.min.js")) {
            browser.run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return "(await axe.run()).violations.flatMap(it => it.nodes.map(node => it.id + ' ' + node.html)).join('\\n')";
    }

    private void unfold() throws IOException, InterruptedException {
        browser.run("document.querySelector('input[value=note]').click()");
        browser.run("document.querySelectorAll('details').forEach(it => { it.open = true; })");
        browser.await(
                "document.querySelectorAll('.offers').length > 0 && document.querySelectorAll('.letter').length > 0");
    }

    private Path open(Results results) throws IOException, InterruptedException {
        return open(results, Samples.IMPRINT);
    }

    private Path open(Results results, Imprint imprint) throws IOException, InterruptedException {
        Path report = folder.resolve("copydesk.html");
        Files.writeString(report, Samples.written("html", results, imprint));
        browser.open(report);
        return report;
    }

    private int shown() throws IOException, InterruptedException {
        return Integer.parseInt(browser.ask("document.querySelectorAll('li.note').length"));
    }

    private void choose(String field, String value) throws IOException, InterruptedException {
        browser.run("const field = document.querySelector('form').elements['%s']; field.value = '%s';"
                        .formatted(field, value)
                + "for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, {bubbles: true}))");
    }
}
