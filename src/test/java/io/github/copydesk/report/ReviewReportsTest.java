package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats that become comments of a pull request or a merge request. */
class ReviewReportsTest {
    @ParameterizedTest
    @ValueSource(strings = {"rdjson", "codequality"})
    void areValidByTheirSchema(String format) {
        Schema schema = schema(format);
        assertEquals(List.of(), schema.validate(Samples.written(format, Samples.failedRun()), InputFormat.JSON));
        assertEquals(List.of(), schema.validate(Samples.written(format, Samples.results()), InputFormat.JSON));
    }

    @ParameterizedTest
    @CsvSource({"rdjson, WARNING, warning", "codequality, minor, small"})
    void wouldFailTheirSchemaWithAnotherSeverity(String format, String right, String wrong) {
        String report = Samples.written(format, Samples.failedRun()).replace('"' + right + '"', '"' + wrong + '"');
        assertFalse(schema(format).validate(report, InputFormat.JSON).isEmpty());
    }

    @Test
    void reviewdogGetsTheReplacementAsASuggestionAtThePlaceOfTheFinding() {
        JsonObject diagnostic = diagnostic(Samples.failedRun(), 4);
        assertEquals(
                "glued-name", diagnostic.getAsJsonObject("code").get("value").getAsString());
        JsonObject location = diagnostic.getAsJsonObject("location");
        assertEquals("content/ferry~strike.txt", location.get("path").getAsString());
        assertEquals("5:14-5:29", range(location));
        JsonObject suggestion = diagnostic.getAsJsonArray("suggestions").get(0).getAsJsonObject();
        assertEquals("5:14-5:29", range(suggestion));
        assertEquals("Kiyoshi Takenaka", suggestion.get("text").getAsString());
    }

    /** A ship is four bytes, an umlaut two, and a line before does not count. */
    @Test
    void reviewdogCountsBytes() {
        Document article = Samples.document("a.txt", "Früh.\r\nÜber 🚢 KiyoshiTakenaka.");
        Page page = new Page(article, List.of(Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", "two names")));
        JsonObject location = diagnostic(Samples.results(page), 0).getAsJsonObject("location");
        int column = "Über 🚢 ".getBytes(StandardCharsets.UTF_8).length + 1;
        assertEquals("2:%d-2:%d".formatted(column, column + 15), range(location));
    }

    @Test
    void gitlabNeverTakesTwoFindingsForOne() {
        Document one = Samples.document("a.txt", "KiyoshiTakenaka met KiyoshiTakenaka.");
        Document other = Samples.document("b.txt", "KiyoshiTakenaka met KiyoshiTakenaka.");
        JsonArray all = JsonParser.parseString(
                        Samples.written("codequality", Samples.results(glued(one), glued(other))))
                .getAsJsonArray();
        assertEquals(4, all.size());
        assertEquals(
                4,
                StreamSupport.stream(all.spliterator(), false)
                        .map(it -> it.getAsJsonObject().get("fingerprint").getAsString())
                        .distinct()
                        .count());
    }

    private static Page glued(Document article) {
        int second = article.source().lastIndexOf("KiyoshiTakenaka");
        return new Page(
                article,
                List.of(
                        Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", "two names"),
                        Samples.GLUED.finding(new Span(second, second + "KiyoshiTakenaka".length()), "two names")));
    }

    private static JsonObject diagnostic(Results results, int index) {
        return JsonParser.parseString(Samples.written("rdjson", results))
                .getAsJsonObject()
                .getAsJsonArray("diagnostics")
                .get(index)
                .getAsJsonObject();
    }

    private static String range(JsonObject of) {
        JsonObject range = of.getAsJsonObject("range");
        return position(range.get("start")) + "-" + position(range.get("end"));
    }

    private static String position(JsonElement element) {
        JsonObject position = element.getAsJsonObject();
        return position.get("line").getAsInt() + ":" + position.get("column").getAsInt();
    }

    private static Schema schema(String format) {
        try (InputStream in = ReviewReportsTest.class.getResourceAsStream("/schema/" + format + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
