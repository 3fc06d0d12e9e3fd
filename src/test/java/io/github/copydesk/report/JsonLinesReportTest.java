package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.copydesk.results.Page;
import io.github.copydesk.text.Document;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonLinesReportTest {
    /** And leaves out what is suppressed, which that report has in another list. */
    @Test
    void hasTheFindingsOfTheJsonReportWithTheirPaths() {
        List<JsonElement> expected = new ArrayList<>();
        JsonObject report = JsonParser.parseString(Samples.written("json", Samples.everything()))
                .getAsJsonObject();
        for (JsonElement article : report.getAsJsonArray("articles")) {
            for (JsonElement finding : article.getAsJsonObject().getAsJsonArray("findings")) {
                JsonObject line = new JsonObject();
                line.add("path", article.getAsJsonObject().get("path"));
                finding.getAsJsonObject().asMap().forEach(line::add);
                expected.add(line);
            }
        }
        String lines = Samples.written("jsonl", Samples.everything());
        assertEquals(
                expected.stream().map(JsonElement::toString).toList(),
                lines.lines().map(it -> JsonParser.parseString(it).toString()).toList());
        assertEquals(5, expected.size());
    }

    @Test
    void aFindingOfManyLinesIsOneLine() {
        String text = "\"first\r\nsecond\u2028third\u0085fourth\n\n🚢";
        Document article = Samples.document("a.txt", text);
        String written = Samples.written(
                "jsonl",
                Samples.results(new Page(article, List.of(Samples.finding(Samples.CHROME, article, text, text)))));
        assertEquals(1, written.lines().count());
        JsonObject line = JsonParser.parseString(written).getAsJsonObject();
        assertEquals(text, line.get("text").getAsString());
        assertEquals("content/a.txt", line.get("path").getAsString());
    }

    @Test
    void isEmptyWithoutFindings() {
        assertEquals(
                "", Samples.written("jsonl", Samples.results(new Page(Samples.document("a.txt", "Fine."), List.of()))));
    }
}
