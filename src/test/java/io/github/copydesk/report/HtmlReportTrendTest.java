package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.command.Commands;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Gate;
import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import io.github.copydesk.yaml.ConfigurationException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the report says about an earlier one. */
class HtmlReportTrendTest {
    @Test
    void saysWhatIsNewAndWhatIsGoneSinceAnEarlierReport() {
        Document ferry = Samples.document("ferry.txt", "KiyoshiTakenaka met AnneBrandt.");
        Finding stays = Samples.finding(Samples.GLUED, ferry, "KiyoshiTakenaka", "two names");
        Finding comes = Samples.finding(Samples.GLUED, ferry, "AnneBrandt", "two names");
        Document pier = Samples.document("pier.txt", "Leave a Reply");
        Finding goes = Samples.finding(Samples.CHROME, pier, "Leave a Reply", "of the <b>page</b>");
        String before = Samples.written(
                "json", Samples.results(new Page(ferry, List.of(stays)), new Page(pier, List.of(goes.likely()))));
        Imprint imprint = new Imprint(
                "1",
                "content",
                Gate.DEFAULT,
                Links.NONE,
                Optional.of(Earlier.of(before, "copydesk.json")),
                Commands.MAVEN);
        org.jsoup.nodes.Document trend =
                Jsoup.parse(Samples.written("html", Samples.results(new Page(ferry, List.of(stays, comes))), imprint));
        assertEquals(
                "Since the earlier report: 1 error new, 1 warning gone. What is gone",
                trend.select(".trend").text());
        assertEquals(
                "of the <b>page</b> leftover-chrome content/pier.txt, line 1",
                trend.select("#gone li").text());
    }

    @Test
    void refusesAnEarlierReportThatIsNone() {
        for (String json : List.of("", "[]", "{}", "{\"format\": 2}", "{\"format\": 1, \"articles\": [{}]}")) {
            ConfigurationException mistake =
                    assertThrows(ConfigurationException.class, () -> Earlier.of(json, "old/copydesk.json"));
            assertTrue(mistake.getMessage().startsWith("old/copydesk.json: not a JSON report"), mistake.getMessage());
        }
    }
}
