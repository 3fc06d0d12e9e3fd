package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.NamesIndex;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import io.github.copydesk.text.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void countsWhatItLists() {
        JsonObject report = report(Samples.written("json", Samples.failedRun()));
        assertEquals(1, report.get("format").getAsInt());
        assertFalse(report.get("passed").getAsBoolean());
        assertTrue(report.get("failsBuild").getAsBoolean());
        assertEquals(
                "{\"articles\":3,\"articlesWithFindings\":2,\"errors\":2,\"warnings\":2,\"notes\":1,"
                        + "\"silenced\":{\"stet\":0,\"config\":0,\"baseline\":0,\"unchanged\":0}}",
                report.get("totals").toString());
        assertEquals(
                "{\"id\":\"glued-name\",\"title\":\"Names run together\",\"level\":\"error\",\"findings\":2}",
                report.getAsJsonArray("rules").get(0).toString());
    }

    @Test
    void givesEachFindingItsPlaceTextAndReplacements() {
        JsonObject ferry = report(Samples.written("json", Samples.failedRun()))
                .getAsJsonArray("articles")
                .get(2)
                .getAsJsonObject();
        assertEquals("content/ferry~strike.txt", ferry.get("path").getAsString());
        JsonObject finding = ferry.getAsJsonArray("findings").get(0).getAsJsonObject();
        finding.remove("fingerprint");
        assertEquals(
                """
                {"rule":"glued-name","severity":"warning","confidence":"likely","line":5,"column":14,"endLine":5,\
                "endColumn":29,"offset":75,"length":15,"text":"KiyoshiTakenaka",\
                "message":"\\u0027KiyoshiTakenaka\\u0027 is two names run together",\
                "replacements":["Kiyoshi Takenaka","Takenaka"]}\
                """,
                finding.toString().replace("'", "\\u0027"));
    }

    @Test
    void listsWhatDoesNotCountAndWhatSilencesNothing() {
        Document article = Samples.document("a.txt", "Leave a Reply");
        Finding finding = Samples.finding(Samples.CHROME, article, "Leave a Reply", "is left over");
        Page page = new Page(
                article,
                List.of(),
                List.of(new SuppressedFinding(finding, SuppressionSource.CONFIG, "the name of our column")));
        UnusedSuppression unused =
                new UnusedSuppression(SuppressionSource.BASELINE, "b.txt", "glued-name", "AnneBrandt");
        JsonObject report = report(
                Samples.written("json", new Results(List.of(page), List.of(), NamesIndex.EMPTY, List.of(unused))));
        JsonObject suppressed = report.getAsJsonArray("articles")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("silenced")
                .get(0)
                .getAsJsonObject();
        assertTrue(report.get("passed").getAsBoolean());
        assertEquals("config", suppressed.get("by").getAsString());
        assertEquals("the name of our column", suppressed.get("reason").getAsString());
        assertEquals("Leave a Reply", suppressed.get("text").getAsString());
        assertEquals(
                "[{\"by\":\"baseline\",\"where\":\"b.txt\",\"rule\":\"glued-name\",\"text\":\"AnneBrandt\"}]",
                report.get("stale").toString());
        assertEquals(
                1,
                report.getAsJsonObject("totals")
                        .getAsJsonObject("silenced")
                        .get("config")
                        .getAsInt());
    }

    @Test
    void keepsForeignTextWhole() {
        String evil = "\"}]\u2028\u0000\\ </script> 🚢 שלום";
        Document article = Samples.document("a.txt", evil);
        Page page = new Page(article, List.of(Samples.finding(Samples.CHROME, article, evil, evil)));
        JsonObject finding = report(Samples.written("json", Samples.results(page)))
                .getAsJsonArray("articles")
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("findings")
                .get(0)
                .getAsJsonObject();
        assertEquals(evil, finding.get("text").getAsString());
        assertEquals(evil, finding.get("message").getAsString());
    }

    @Test
    void anUnknownFormatIsToldWhichThereAre() {
        assertEquals(
                "unknown report format 'pdf'; the formats are checkstyle, codequality, html, json, jsonl, junit, markdown, rdjson and sarif",
                assertThrows(IllegalArgumentException.class, () -> Reports.named("pdf", Samples.IMPRINT))
                        .getMessage());
    }

    @Test
    void everyFormatHasAFileOfItsOwn() {
        assertEquals(
                List.of(
                        "copydesk-checkstyle.xml",
                        "copydesk-codequality.json",
                        "copydesk.html",
                        "copydesk.json",
                        "copydesk.jsonl",
                        "copydesk-junit.xml",
                        "copydesk.md",
                        "copydesk-rdjson.json",
                        "copydesk.sarif"),
                Reports.FORMATS.stream()
                        .map(format -> Reports.named(format, Samples.IMPRINT).fileName())
                        .toList());
    }

    private static JsonObject report(String json) {
        return JsonParser.parseString(json).getAsJsonObject();
    }
}
