package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import java.util.Collections;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {
    @Test
    void saysWhetherItPassedAndShowsTheMostSevereFirst() {
        var html = rendered(Samples.written("markdown", Samples.failedRun()));
        assertEquals("copydesk: Failed", html.select("h2").text());
        assertEquals(
                "2 errors, 2 warnings and 1 note in 2 of 3 articles. Errors fail the build.",
                html.expectFirst("p").text());
        assertEquals(
                List.of("error", "error", "warning", "warning", "note"),
                html.expectFirst("table").select("td:eq(1)").eachText());
        assertEquals(
                "content/2026/harbour vote.md:3 error glued-name"
                        + " 'YoshimasaHayashi' is two names run together; write 'Yoshimasa Hayashi'",
                html.expectFirst("tbody tr").text());
    }

    @Test
    void showsMarkupOfAnArticleAsText() {
        String text = "a | b <img src=x> [x](javascript:y) *z* `c` \\| _d_ & &lt; # $e$";
        Document article = Samples.document("a.txt", text + " by @editor");
        Finding finding = Samples.finding(Samples.GLUED, article, text, text + " by @editor");
        String markdown = Samples.written("markdown", Samples.results(new Page(article, List.of(finding))));
        var html = rendered(markdown);
        assertEquals(text + " by @\u2060editor", html.select("tbody td:eq(3)").text());
        assertTrue(html.select("img, a, em, code").isEmpty());
    }

    @Test
    void fitsIntoACommentHoweverMuchIsFound() {
        Document article = Samples.document("a.txt", "KiyoshiTakenaka");
        Finding finding = Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", "'KiyoshiTakenaka' is two names");
        String markdown =
                Samples.written("markdown", Samples.results(new Page(article, Collections.nCopies(5000, finding))));
        assertTrue(markdown.length() < 65_000, () -> markdown.length() + " characters");
        assertTrue(markdown.contains(" more findings in the full report.\n"), markdown);
        assertFalse(Samples.written("markdown", Samples.failedRun()).contains("in the full report"));
    }

    private static org.jsoup.nodes.Document rendered(String markdown) {
        List<org.commonmark.Extension> tables = List.of(TablesExtension.create());
        var page = Parser.builder().extensions(tables).build().parse(markdown);
        return Jsoup.parse(HtmlRenderer.builder().extensions(tables).build().render(page));
    }
}
