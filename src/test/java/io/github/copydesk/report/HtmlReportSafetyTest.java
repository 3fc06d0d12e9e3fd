package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Nothing of an article can run in the report, which loads nothing and names no machine. */
class HtmlReportSafetyTest {
    private static final String HTML = Samples.written("html", Samples.failedRun());

    private final org.jsoup.nodes.Document report = Jsoup.parse(HTML);

    @Test
    void letsNothingOfAnArticleIntoItsMarkup() {
        String markup = "<script>alert(1)</script> \"onmouseover=\"alert(2) ]]> ' `${7*7}` &amp; <img src=x onerror=a>";
        String evil = markup + "\u2028\u0001 🚢 שלום \u202E";
        Rule rule = new Rule("x\"><b>", markup, Severity.ERROR, markup);
        Document article = Samples.document("<i>" + evil + ".txt", "Before it. " + evil + " After it.");
        Page page = new Page(
                article, List.of(Samples.finding(rule, article, evil, evil).withReplacement(evil)));
        String html = Samples.written("html", Samples.results(page));
        org.jsoup.nodes.Document evilReport = Jsoup.parse(html);
        assertEquals(2, evilReport.select("script").size());
        assertTrue(evilReport.select("img, i, b, [onerror], [onmouseover]").isEmpty());
        assertFalse(html.chars().anyMatch(c -> (c < ' ' && c != '\n') || c == 0x202E || c == 0x2028));
        assertTrue(evilReport.select("mark").text().contains("<img src=x onerror=a> ␁ 🚢 שלום <U+202E>"), html);
        String data = evilReport.expectFirst("#data").data();
        assertFalse(data.contains("<"), data);
        assertTrue(JsonParser.parseString(data).toString().contains("<img src=x onerror=a>"), data);
    }

    @Test
    void loadsNothingAndRunsOnlyItsOwnScript() {
        String policy =
                report.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String script = Inline.of(report.expectFirst("script:not([id])").data()).source();
        String style = Inline.of(report.expectFirst("style").data()).source();
        assertEquals(
                "default-src 'none'; style-src %s; script-src %s; base-uri 'none'; form-action 'none'"
                        .formatted(style, script),
                policy);
        assertTrue(
                report.select("link, img, iframe, [src], [style], [href^=http]").isEmpty());
        assertEquals("application/json", report.expectFirst("script").attr("type"));
    }

    @Test
    void isTheSameTwiceAndNamesNoMachine() {
        assertEquals(HTML, Samples.written("html", Samples.failedRun()));
        assertFalse(HTML.contains(System.getProperty("user.dir")) || HTML.contains("\r"));
    }
}
