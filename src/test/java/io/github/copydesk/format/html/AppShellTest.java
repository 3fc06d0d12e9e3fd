package io.github.copydesk.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AppShellTest {
    @Test
    void aPageOfAnApplicationHasNoText() {
        assertEquals(
                List.of(),
                body(
                        "<script>start()</script><noscript>Turn scripts on.</noscript><harbour-app>Loading …</harbour-app>"));
    }

    @Test
    void aPageWithTextOutsideHasAllOfIt() {
        assertEquals(
                List.of("HEADING 1: The pier", "PARAGRAPH: It is open."),
                body("<h1>The pier</h1><tide-table><p>It is open.</p></tide-table>"));
    }

    @Test
    void anArticleInsideSuchAnElementIsRead() {
        assertEquals(List.of("PARAGRAPH: It is open."), body("<harbour-page><p>It is open.</p></harbour-page>"));
    }

    @Test
    void aPageWithoutSuchElementsIsAnArticle() {
        assertEquals(List.of("PARAGRAPH: It is open."), body("<p>It is open.</p>"));
    }

    private static List<String> body(String html) {
        return Drawn.lines(
                Drawn.read("pier.html", "<!DOCTYPE html>\n<html><head></head><body>" + html + "</body></html>\n"));
    }
}
