package io.github.copydesk.format.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Drawn;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AppPageTest {
    private static final String CONTROLS = "<h1>Tides</h1><button>Add tide</button><button>Go back</button>";

    @Test
    void aPageOfControlsWithAScriptOfItsOwnHasNoText() {
        assertEquals(List.of(), body(CONTROLS + "<script src=\"./tides.js\"></script>"));
        assertEquals(List.of(), body(CONTROLS + "<p>No tides yet.</p><script src=\"js/main.js\"></script>"));
    }

    @Test
    void theSamePageWithProseIsAnArticle() {
        String prose = "<p>"
                + "The tide comes in at noon and again at night. ".repeat(3).strip() + "</p>";
        assertEquals(
                4,
                body(CONTROLS + prose + "<script src=\"./tides.js\"></script>").size());
    }

    @Test
    void aPageWhoseScriptsComeFromElsewhereIsAnArticle() {
        String page = CONTROLS + "<script src=\"https://cdn.example.org/tides.js\"></script>";
        assertEquals(3, body(page).size());
        assertEquals(
                3, body(CONTROLS + "<script src=\"/assets/site.js\"></script>").size());
    }

    @Test
    void aPageWithAnElementForArticlesIsAnArticle() {
        assertEquals(
                4,
                body(CONTROLS + "<article><p>It is open.</p></article><script src=\"a.js\"></script>")
                        .size());
    }

    private static List<String> body(String html) {
        return Drawn.lines(
                Drawn.read("tides.html", "<!DOCTYPE html>\n<html><head></head><body>" + html + "</body></html>\n"));
    }
}
