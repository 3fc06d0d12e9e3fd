package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DigestTest {
    private final Digest digest = Digest.of(Samples.failedRun(), Samples.IMPRINT);

    @Test
    void saysWhatWasFoundAndWhatTheBuildLetsPass() {
        assertEquals("Failed", digest.verdict());
        assertEquals(
                List.of("2 errors, 2 warnings and 1 note in 2 of 3 articles.", "Errors fail the build."),
                digest.summary());
    }

    @Test
    void hasALineForEachFindingWithItsCure() {
        assertEquals(
                "'YoshimasaHayashi' is two names run together; write 'Yoshimasa Hayashi'",
                digest.articles().get(0).findings().get(1).advice());
        assertEquals(5, digest.articles().get(1).findings().get(0).line());
    }

    @Test
    void linksToAnchorsThatTheHtmlReportHas() {
        String report = Samples.written("html", Samples.failedRun());
        for (Digest.ArticleLine article : digest.articles()) {
            assertTrue(report.contains("id=\"" + article.anchor() + "\""), article.anchor());
            article.findings().forEach(it -> assertTrue(report.contains("id=\"" + it.anchor() + "\""), it.anchor()));
        }
    }

    @Test
    void leavesWhatNobodyReadsOnAPageToTheHtmlReport() {
        Document document = Samples.document("long.txt", "KiyoshiTakenaka\n");
        Finding finding = Samples.finding(Samples.GLUED, document, "KiyoshiTakenaka", "run together");
        Page page = new Page(document, Collections.nCopies(1_200, finding));
        Digest many = Digest.of(Samples.results(page, page), Samples.IMPRINT);
        assertEquals(1_400, many.omitted());
        assertEquals(
                1_000,
                many.articles().stream().mapToInt(it -> it.findings().size()).sum());
    }
}
