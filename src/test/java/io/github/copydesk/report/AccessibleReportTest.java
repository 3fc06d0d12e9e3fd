package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The HTML report for everybody: by a screen reader, on a phone, in both color schemes, in print, and with hostile
 * articles. Skipped where there is no browser.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleReportTest {
    private final OpenedReport report;
    private final Browser browser;

    AccessibleReportTest(@TempDir Path folder) throws IOException, InterruptedException {
        this.report = new OpenedReport(folder);
        this.browser = report.browser();
    }

    @AfterAll
    void closesIt() throws IOException, InterruptedException {
        browser.close();
    }

    /** Everything fits a phone: nothing is hidden at a side. */
    @Test
    void fitsAPhone() throws IOException, InterruptedException {
        browser.device(Map.of("width", 360, "height", 780, "deviceScaleFactor", 2, "mobile", true));
        try {
            report.open(Samples.everything());
            report.unfold();
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
        report.open(Samples.everything());
        report.unfold();
        browser.run("[...document.querySelectorAll('.offers button')].find(it => it.textContent === 'Collect').click();"
                + "document.querySelector('#tray details').open = true");
        String violations = report.axe();
        assertEquals("", browser.ask(violations));
        browser.run("document.querySelector('input[value=groups]').click();"
                + "document.querySelectorAll('.group details').forEach(it => { it.open = true; })");
        browser.await("document.querySelectorAll('.places').length > 0");
        assertEquals("", browser.ask(violations));
        browser.run("localStorage.clear()");
    }

    /** WCAG AA: 4.5 to 1, and 3 to 1 for large letters; what a fold hides is unfolded first. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void everyWordHasEnoughContrast(String scheme) throws IOException, InterruptedException {
        browser.prefer(scheme);
        report.open(Samples.everything());
        assertEquals(scheme, browser.ask("matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'"));
        report.unfold();
        browser.run(Samples.resource("contrast.js"));
        assertTrue(Integer.parseInt(browser.ask("window.contrast().seen")) > 100, "words were looked at");
        assertEquals("", browser.ask("window.contrast().faint.join('\\n')"));
    }

    /** The pages of the rules would fill thirty sheets, and the notes hundreds. */
    @Test
    void printsErrorsAndWarningsAndNotTheRules() throws IOException, InterruptedException {
        report.open(Samples.everything());
        browser.run("dispatchEvent(new Event('beforeprint'))");
        assertEquals("4", browser.ask("document.querySelectorAll('#print .note').length"));
        assertEquals("false", browser.ask("[...document.querySelectorAll('#rules details')].some(it => it.open)"));
        browser.run("dispatchEvent(new Event('afterprint'))");
        assertEquals("null", browser.ask("document.getElementById('print')"));
    }

    @Test
    void runsNothingThatAnArticleSays() throws IOException, InterruptedException {
        String evil = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">";
        Document article = Samples.document("<script>alert(1)</script>.txt", "He wrote " + evil + " and left.");
        report.open(Samples.results(new Page(article, List.of(Samples.finding(Samples.GLUED, article, evil, evil)))));
        assertTrue(browser.ask("document.title").startsWith("Failed: 1 error"), browser.ask("document.title"));
        assertEquals("2", browser.ask("document.scripts.length"));
        assertEquals(evil, browser.ask("document.querySelector('mark').textContent"));
    }
}
