package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.NamesIndex;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import io.github.copydesk.text.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    private static final String HTML = Samples.written("html", Samples.failedRun());

    private final org.jsoup.nodes.Document report = Jsoup.parse(HTML);

    @Test
    void saysFirstWhetherItPassed() {
        assertEquals(
                "Failed 2 errors, 2 warnings and 1 note in 2 of 3 articles",
                report.select("h1").text());
        assertEquals(
                "Passed No findings in 1 article",
                html(new Page(Samples.document("a.txt", "Fine."), List.of()))
                        .select("h1")
                        .text());
    }

    @Test
    void doesNotSayThatABuildFailedThatGoesOn() {
        Imprint reporting = new Imprint("1.2.3", "content", Gate.DEFAULT.onlyReporting());
        org.jsoup.nodes.Document lenient = Jsoup.parse(Samples.written("html", Samples.failedRun(), reporting));
        assertEquals(
                "Errors found 2 errors, 2 warnings and 1 note in 2 of 3 articles",
                lenient.select("h1").text());
        assertEquals(
                "They did not fail the build, since failOnViolation is false.",
                lenient.select(".gate").get(0).ownText());
        assertEquals(
                List.of("Errors found", "2 errors, 2 warnings and 1 note in 2 of 3 articles."),
                List.of(
                        Digest.of(Samples.failedRun(), reporting).verdict(),
                        Digest.of(Samples.failedRun(), reporting).summary().get(0)));
    }

    @Test
    void namesOnItsFirstScreenWhatFailsTheBuildAndTheWorstArticles() {
        assertEquals(
                List.of("YoshimasaHayashi → Yoshimasa Hayashi once glued-name", "Leave a Reply once leftover-chrome"),
                report.select(".groups li").eachText());
        assertEquals(
                List.of("content/2026/harbour vote.md 2 1 1", "content/ferry~strike.txt 0 1 0"),
                report.select(".articles tbody tr").eachText());
        assertEquals("#a1", report.expectFirst(".articles a").attr("href"));
        assertEquals(
                List.of("errors", "warning", "notes"),
                report.select(".articles tbody tr:last-child td").eachAttr("data-label"),
                "as phones show them after a number");
    }

    @Test
    void saysHowManyGroupsFollowThoseOfItsFirstScreen() {
        Document article = Samples.document("a.txt", "Leave a Reply 1 2 3 4 5 6 7 8");
        List<Finding> findings = Stream.of("1", "2", "3", "4", "5", "6", "7", "8")
                .map(it -> Samples.finding(Samples.GLUED, article, it, "'" + it + "' is a number"))
                .toList();
        org.jsoup.nodes.Document html = html(new Page(article, findings));
        assertEquals(6, html.select(".groups li").size());
        assertEquals(
                "2 more groups in the list of findings.",
                html.select("#worst > .omitted").text());
        assertTrue(report.select("#worst > .omitted").isEmpty());
    }

    @Test
    void countsTheSameFindingInManyArticlesAsOne() {
        Document one = Samples.document("a.txt", "AnneBrandt came. KiyoshiTakenaka went.");
        Document other = Samples.document("b.txt", "KiyoshiTakenaka stayed.");
        Finding twice = Samples.finding(Samples.GLUED, one, "KiyoshiTakenaka", "two names");
        Page both =
                new Page(one, List.of(Samples.finding(Samples.GLUED, one, "AnneBrandt", "two names"), twice, twice));
        Page single = new Page(other, List.of(Samples.finding(Samples.GLUED, other, "KiyoshiTakenaka", "two names")));
        assertEquals(
                List.of("KiyoshiTakenaka 3 times in 2 articles glued-name", "AnneBrandt once glued-name"),
                html(both, single).select(".groups li").eachText());
    }

    @Test
    void showsTheWorstArticlesWholeAndTheOthersAsRows() {
        org.jsoup.nodes.Document html = html(Samples.manyArticles(ArticleRow.MOST_WHOLE + 2));
        assertEquals(
                "Failed 4,003 errors in 2,002 of 2,002 articles",
                html.select("h1").text());
        assertEquals(
                "This section shows the 2,000 worst articles; its counts and filters apply only to them."
                        + " 2 more articles are listed below with their counts.",
                html.select("#findings > .omitted").text());
        assertEquals(
                List.of("content/a2001.txt 2 0 0", "content/a0000.txt 1 0 0"),
                html.select("#others tbody tr").eachText());
        assertEquals("content/a0001.txt", html.select("#plain #a1 h3").text());
        assertEquals(
                List.of("4,002", "1"), html.select("#by-rule tbody .number").eachText(), "of all articles");
    }

    @Test
    void aFindingThatNoArticleShownWholeHasIsCountedAndLeadsNowhere() {
        org.jsoup.nodes.Document html = html(Samples.manyArticles(ArticleRow.MOST_WHOLE + 1));
        assertEquals(
                List.of(
                        "KiyoshiTakenaka 4,000 times in 2,000 articles glued-name",
                        "Leave a Reply once leftover-chrome"),
                html.select(".groups li").eachText());
        assertEquals(List.of("#a1"), html.select(".groups a").eachAttr("href"));
        assertFalse(html.expectFirst("#data").data().contains("leftover-chrome"));
    }

    @Test
    void namesTheRulesWithTheMostFindingsAndCountsTheOthers() {
        Document article = Samples.document("a.txt", "KiyoshiTakenaka came.");
        List<Finding> findings = IntStream.range(0, 52)
                .mapToObj(it -> Samples.LANGUAGETOOL.sub("RULE_" + it, "Rule " + it))
                .map(it -> Samples.finding(it, article, "KiyoshiTakenaka", "two names"))
                .toList();
        org.jsoup.nodes.Document html = html(new Page(article, findings));
        assertEquals(50, html.select("#by-rule tbody tr").size());
        assertEquals(
                "2 more rules with 2 findings.",
                html.select("#by-rule > .omitted").text());
    }

    @Test
    void listsErrorsAndWarningsAlsoWithoutItsScript() {
        assertEquals(
                List.of(
                        "content/2026/harbour vote.md 2 errors, 1 warning and 1 note",
                        "content/ferry~strike.txt 1 warning"),
                report.select("#plain .proof").stream()
                        .map(it -> it.select("h3, .counts").text())
                        .toList());
        Element note = report.expectFirst("#a2 .note");
        assertEquals(
                "warning 'KiyoshiTakenaka' is two names run together → Kiyoshi Takenaka Takenaka glued-name",
                note.text());
        assertEquals("#rule-glued-name", note.select("a").attr("href"));
        assertEquals("KiyoshiTakenaka", report.select("#a2 mark.warning").text());
        assertTrue(report.select("#plain li[class=note note]").isEmpty());
    }

    @Test
    void showsEachLineOfAFindingAlsoWithoutItsScript() {
        org.jsoup.nodes.Document html = html(Samples.lineOfTwo());
        assertEquals(
                List.of("3 Share this", "4 Leave a Reply"),
                html.select("#plain .line").eachText());
        assertEquals(1, html.select("#plain .note").size());
    }

    @Test
    void showsWhatIsLetStandAndWhatSilencesNothing() {
        Document article = Samples.document("show.txt", "KiyoshiTakenaka opened it, and AnneBrandt came.");
        SuppressedFinding artist = new SuppressedFinding(
                Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", "'KiyoshiTakenaka' is two names"),
                SuppressionSource.STET,
                "the artist <b>writes</b> it so");
        SuppressedFinding old = new SuppressedFinding(
                Samples.finding(Samples.GLUED, article, "AnneBrandt", "'AnneBrandt' is two names"),
                SuppressionSource.BASELINE,
                "");
        Results results = new Results(
                List.of(new Page(article, List.of(), List.of(artist, old))),
                List.of(Samples.GLUED),
                NamesIndex.EMPTY,
                List.of(new UnusedSuppression(SuppressionSource.CONFIG, "copydesk.yml:3", "glued-name", "")));
        org.jsoup.nodes.Document html = Jsoup.parse(Samples.written("html", results));
        assertEquals(
                "2 findings do not count and 1 entry suppresses nothing.",
                html.select(".gate a").text());
        assertEquals(
                List.of(
                        "By a stet in the article 1 finding",
                        "In the baseline 1 finding",
                        "Entries that no longer apply 1"),
                html.select("#not-counted summary").eachText());
        assertEquals(
                "'KiyoshiTakenaka' is two names the artist <b>writes</b> it so glued-name content/show.txt, line 1",
                html.expectFirst(".stand li").text());
        assertEquals(
                "copydesk.yml:3: the stet for 'glued-name' suppresses nothing; remove it",
                html.select(".stale li").text());
        assertEquals("glued-name", html.select("#rules summary code").text());
    }

    @Test
    void countsByFolder() {
        assertEquals(
                List.of("content/2026 4", "content 1"),
                report.select("#by-folder tbody tr").eachText());
    }

    @Test
    void linksLeadSomewhere() {
        for (Element link : report.select("a[href^=#]")) {
            assertTrue(report.getElementById(link.attr("href").substring(1)) != null, link.toString());
        }
        for (Element element : report.select("[id]")) {
            assertEquals(1, report.select("[id=" + element.id() + "]").size(), element.id());
        }
    }

    @Test
    void embedsThePageOfARuleWithItsExamplesMarkedAndItsHtmlShown() {
        Element page = report.expectFirst("#rule-glued-name");
        assertEquals("KiyoshiTakenaka", page.select("pre.example mark").text());
        assertEquals("Kiyoshi Takenaka", page.select("pre.example ins").text());
        assertTrue(page.text().contains("<script>alert(1)</script>"));
        assertTrue(page.select("[href^=javascript]").isEmpty());
        assertEquals(
                List.of(
                        "Names run together",
                        "What LanguageTool says",
                        "Left over from the web page",
                        "Two kinds of quotation marks"),
                report.select("#rules summary h3").eachText());
    }

    @Test
    void writesAnExampleToLookAt() throws IOException {
        Path file = Path.of("target", "copydesk-example.html");
        Files.writeString(file, HTML);
        assertTrue(Files.size(file) < 80_000);
    }

    private static org.jsoup.nodes.Document html(Page... pages) {
        Results results = Samples.results(pages);
        return Jsoup.parse(Samples.written("html", results));
    }
}
