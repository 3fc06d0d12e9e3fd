package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list of findings in the HTML report, in a real browser: what is shown, in which order, and what links and keys
 * lead to. Skipped where there is no browser.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HtmlReportInBrowserTest {
    private static final String LINES =
            "[...document.querySelectorAll('#desk .line')].map(it => it.textContent).join('|')";

    private final OpenedReport report;
    private final Browser browser;

    HtmlReportInBrowserTest(@TempDir Path folder) throws IOException, InterruptedException {
        this.report = new OpenedReport(folder);
        this.browser = report.browser();
    }

    @AfterAll
    void closesIt() throws IOException, InterruptedException {
        browser.close();
    }

    @Test
    void foldsNotesUntilSomebodyAsksForThem() throws IOException, InterruptedException {
        report.open(Samples.failedRun());
        assertEquals(4, report.shown());
        assertEquals("4 of 5 findings shown", browser.ask("document.querySelector('.shown').firstChild.data"));
        browser.run("document.querySelector('.shown button').click()");
        assertEquals(5, report.shown());
        assertEquals("5 findings", browser.ask("document.querySelector('.shown').textContent"));
    }

    @Test
    void filtersBySeverityRuleFolderAndText() throws IOException, InterruptedException {
        report.open(Samples.failedRun());
        browser.run("document.querySelector('input[value=warning]').click()");
        assertEquals(2, report.shown());
        browser.run("document.querySelector('input[value=warning]').click()");
        report.choose("rule", "glued-name");
        assertEquals(2, report.shown());
        report.choose("folder", "1");
        assertEquals("content/2026/harbour vote.md", browser.ask("document.querySelector('.proof h3').textContent"));
        assertEquals(1, report.shown());
        report.choose("rule", "");
        report.choose("folder", "");
        report.choose("text", "ferry");
        assertEquals(1, report.shown());
    }

    @Test
    void showsEachLineOfAFinding() throws IOException, InterruptedException {
        report.open(Samples.results(Samples.lineOfTwo()));
        assertEquals("3Share this|4Leave a Reply1", browser.ask(LINES));
        browser.run("document.querySelector('input[value=note]').click()");
        assertEquals("1Words1.|3Share this|4Leave a Reply2|6Words.", browser.ask(LINES));
    }

    @Test
    void putsTheWorstArticleFirst() throws IOException, InterruptedException {
        Document mild = Samples.document("a.txt", "KiyoshiTakenaka");
        Document bad = Samples.document("b.txt", "KiyoshiTakenaka");
        Finding finding = Samples.finding(Samples.GLUED, mild, "KiyoshiTakenaka", "two names");
        report.open(Samples.results(new Page(mild, List.of(finding.likely())), new Page(bad, List.of(finding))));
        assertEquals("content/b.txt", browser.ask("document.querySelector('.proof h3').textContent"));
        report.choose("order", "");
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
        report.open(Samples.results(pages.toArray(Page[]::new)));
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
        report.open(Samples.failedRun());
        assertEquals("a1-1", browser.press("j"));
        assertEquals("a1-2", browser.press("j"));
        assertEquals("a1-4", browser.press("j"), "a note is passed over");
        assertEquals("a1-2", browser.press("k"));
        report.choose("rule", "glued-name");
        browser.press("j");
        assertEquals("a2-1", browser.press("j"));
        browser.press("/");
        assertEquals("text", browser.ask("document.activeElement.name"));
        browser.press("j");
        assertEquals("j", browser.ask("document.activeElement.value"), "a letter in a field is a letter");
    }

    @Test
    void opensWhatALinkLeadsToAlsoWhereItIsFilteredOut() throws IOException, InterruptedException {
        report.open(Samples.failedRun());
        assertEquals("null", browser.ask("document.getElementById('a1-3')"));
        browser.run("location.hash = '#a1-3'");
        browser.await("document.activeElement.id === 'a1-3'");
    }

    @Test
    void drawsTheNamesIndexWhenItIsOpened() throws IOException, InterruptedException {
        report.open(Samples.everything());
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
        browser.measure();
        Path file = report.open(Samples.results(pages.toArray(Page[]::new)));
        double seconds = browser.processorSeconds();
        assertTrue(seconds < 2, "seconds of processor time: " + seconds);
        assertTrue(Files.size(file) < 6_000_000, () -> "bytes: " + file.toFile().length());
        assertEquals("5,000 findings", browser.ask("document.querySelector('.shown').textContent"));
        assertEquals("5,000", browser.ask("document.querySelector('fieldset .count').textContent"));
        assertEquals("glued-name (5,000)", browser.ask("document.querySelector('[name=rule]').options[1].text"));
        assertEquals("40", browser.ask("document.querySelectorAll('.proof').length"), "drawn as far as somebody reads");
        browser.run("document.querySelector('.more button').click()");
        assertEquals("80", browser.ask("document.querySelectorAll('.proof').length"));
        System.out.println("5,000 findings in 2,000 articles take " + seconds + " s of processor time, a filter takes "
                + timed("article-1999.txt"));
        int elements = Integer.parseInt(browser.ask("document.querySelectorAll('*').length"));
        assertTrue(elements < 8_000, "opening takes as long as there are elements to lay out: " + elements);
        assertEquals(3, report.shown());
        String first = browser.press("j");
        assertTrue(first.endsWith("-1"), first);
        assertEquals(first.replace("-1", "-2"), browser.press("j"));
    }

    /** A letter more, and the page is laid out anew. */
    private String timed(String text) throws IOException, InterruptedException {
        browser.run("window.began = performance.now()");
        report.choose("text", text);
        return browser.ask("document.body.offsetHeight && Math.round(performance.now() - window.began) + ' ms'");
    }

    /** The findings of the worst articles can be read, filtered and stepped through; the others are a table, folded. */
    @Test
    void listsByCountsWhatIsNotAmongTheWorstArticles() throws IOException, InterruptedException {
        report.open(Samples.results(Samples.manyArticles(ArticleRow.MOST_WHOLE + 2)));
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
        assertEquals("", browser.ask(report.axe()));
        browser.device(Map.of("width", 360, "height", 780, "deviceScaleFactor", 2, "mobile", true));
        try {
            assertEquals("0", browser.ask("document.documentElement.scrollWidth - innerWidth"));
        } finally {
            browser.forgetDevice();
        }
    }
}
