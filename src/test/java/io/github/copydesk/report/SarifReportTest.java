package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private static final Schema SCHEMA = schema();

    @Test
    void isValidByTheSchemaOfOasis() {
        assertEquals(List.of(), SCHEMA.validate(Samples.written("sarif", Samples.failedRun()), InputFormat.JSON));
        assertEquals(List.of(), SCHEMA.validate(Samples.written("sarif", Samples.results()), InputFormat.JSON));
    }

    @Test
    void wouldFailTheSchemaWithAWrongLevel() {
        String wrong =
                Samples.written("sarif", Samples.failedRun()).replace("\"level\":\"error\"", "\"level\":\"bad\"");
        assertFalse(SCHEMA.validate(wrong, InputFormat.JSON).isEmpty());
    }

    @Test
    void saysWhereAFindingIsAndWhatToWriteInstead() {
        JsonObject result = results(Samples.failedRun()).get(4).getAsJsonObject();
        assertEquals("glued-name", result.get("ruleId").getAsString());
        assertEquals("warning", result.get("level").getAsString());
        JsonObject place = place(result);
        assertEquals("content/ferry~strike.txt", uri(place));
        JsonObject region = place.getAsJsonObject("region");
        assertEquals("5:14-5:29", range(region));
        assertEquals("KiyoshiTakenaka", text(region.get("snippet")));
        List<String> fixes = new ArrayList<>();
        for (JsonElement fix : result.getAsJsonArray("fixes")) {
            JsonObject change = first(fix.getAsJsonObject().getAsJsonArray("artifactChanges"));
            JsonObject replacement = first(change.getAsJsonArray("replacements"));
            assertEquals("5:14-5:29", range(replacement.getAsJsonObject("deletedRegion")));
            fixes.add(text(replacement.get("insertedContent")));
        }
        assertEquals(List.of("Kiyoshi Takenaka", "Takenaka"), fixes);
    }

    @Test
    void countsColumnsInUtf16UnitsAfterAnEmojiAndACrlf() {
        Document article = Samples.document("a.txt", "One\r\n🚢🚢 KiyoshiTakenaka\r\nwalks\r\n");
        Finding finding = Samples.GLUED.finding(new Span(10, 32), "is two names");
        assertEquals("2:6-3:6", range(regionOf(new Page(article, List.of(finding)))));
    }

    @Test
    void pointsToAnEmptyFile() {
        Page page = new Page(
                Samples.document("empty.txt", ""),
                List.of(Samples.CHROME.finding(new Span(0, 0), "the file cannot be read")));
        assertEquals("1:1-1:1", range(regionOf(page)));
        assertEquals(List.of(), SCHEMA.validate(Samples.written("sarif", Samples.results(page)), InputFormat.JSON));
    }

    @Test
    void listsEveryRuleOnceAlsoThoseKnownOnlyFromFindings() {
        List<String> ids = new ArrayList<>();
        JsonObject driver = run(Samples.failedRun()).getAsJsonObject("tool").getAsJsonObject("driver");
        for (JsonElement rule : driver.getAsJsonArray("rules")) {
            ids.add(rule.getAsJsonObject().get("id").getAsString());
        }
        assertEquals(
                List.of("glued-name", "languagetool", "languagetool/EN_A_VS_AN", "leftover-chrome", "mixed-quotes"),
                ids);
        for (JsonElement result : results(Samples.failedRun())) {
            JsonObject object = result.getAsJsonObject();
            assertEquals(
                    object.get("ruleId").getAsString(),
                    ids.get(object.get("ruleIndex").getAsInt()));
        }
    }

    @Test
    void aThousandRulesThatShareAPageFitIntoWhatCodeHostsTake() {
        Document article = Samples.document("a.md", "He waited for a hour.\n");
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Rule rule = Samples.LANGUAGETOOL.sub("RULE_" + i % 700, "Use of 'a' and 'an'");
            Finding finding = Samples.finding(rule, article, "a hour", "'a hour' should have 'an'");
            List<Finding> findings = new ArrayList<>(Collections.nCopies(4, finding.withReplacement("an hour")));
            findings.add(finding.withReplacements(List.of("an hour", "one hour", "the hour", "our", "your")));
            findings.add(finding);
            pages.add(new Page(
                    article.at("2020/08/an-article-with-a-name-of-usual-length-%04d.md".formatted(i)), findings));
        }
        int bytes = Samples.written("sarif", Samples.results(pages.toArray(Page[]::new)))
                .length();
        assertTrue(bytes < 10_000_000, () -> "bytes: " + bytes);
    }

    @Test
    void encodesOfAPathOnlyWhatAUriNeeds() {
        assertEquals(
                "content/2026/a%20b~c,d%25%23%3Ae%3Fx%5B1%5D%C3%A9%F0%9F%9A%A2.md",
                uri(place(first(results(Samples.results(glued("2026/a b~c,d%#:e?x[1]é🚢.md", "KiyoshiTakenaka")))))));
    }

    @Test
    void keepsFingerprintsWhenLinesAreAddedElsewhere() {
        Page before = glued("a.txt", "Boats stayed.\n\nReporting by KiyoshiTakenaka\n");
        Page after = glued("a.txt", "Boats stayed.\n\nMore of it.\n\nReporting by KiyoshiTakenaka\n\nEnd\n");
        Page other = glued("a.txt", "Boats stayed.\n\nWritten for us by KiyoshiTakenaka\n");
        assertEquals(fingerprint(before), fingerprint(after));
        assertFalse(fingerprint(before).equals(fingerprint(other)));
        assertTrue(fingerprint(before).endsWith(":1"));
    }

    @Test
    void saysWhyAFindingDoesNotCount() {
        Page counts = glued("a.txt", "Written by KiyoshiTakenaka\n");
        Finding finding = counts.findings().get(0);
        Page stet = new Page(
                counts.document(),
                List.of(),
                List.of(new SuppressedFinding(finding, SuppressionSource.STET, "he writes it so")));
        Page known = new Page(
                counts.document().at("b.txt"),
                List.of(),
                List.of(new SuppressedFinding(finding, SuppressionSource.BASELINE, "")));
        assertEquals(
                "[{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"he writes it so\"}]",
                first(results(Samples.results(stet))).get("suppressions").toString());
        assertEquals(
                "[{\"kind\":\"external\",\"status\":\"accepted\",\"justification\":\"baseline\"}]",
                first(results(Samples.results(known))).get("suppressions").toString());
        assertFalse(first(results(Samples.results(counts))).has("suppressions"));
        assertEquals(fingerprint(counts), fingerprint(stet));
        assertEquals(
                List.of(), SCHEMA.validate(Samples.written("sarif", Samples.results(stet, known)), InputFormat.JSON));
    }

    @Test
    void isTheSameTwiceAndNamesNoMachine() {
        String report = Samples.written("sarif", Samples.failedRun());
        assertEquals(report, Samples.written("sarif", Samples.failedRun()));
        assertFalse(report.contains(System.getProperty("user.dir")) || report.contains("\r"));
        assertTrue(report.endsWith("}\n"));
    }

    private static Page glued(String path, String source) {
        Document article = Samples.document(path, source);
        return new Page(article, List.of(Samples.finding(Samples.GLUED, article, "KiyoshiTakenaka", "is two names")));
    }

    private static String fingerprint(Page page) {
        JsonObject result = first(results(Samples.results(page)));
        return result.getAsJsonObject("partialFingerprints").get("copydesk/v1").getAsString();
    }

    private static JsonObject regionOf(Page page) {
        return place(first(results(Samples.results(page)))).getAsJsonObject("region");
    }

    private static JsonObject run(Results results) {
        JsonObject log =
                JsonParser.parseString(Samples.written("sarif", results)).getAsJsonObject();
        return first(log.getAsJsonArray("runs"));
    }

    private static JsonArray results(Results results) {
        return run(results).getAsJsonArray("results");
    }

    private static JsonObject place(JsonObject result) {
        return first(result.getAsJsonArray("locations")).getAsJsonObject("physicalLocation");
    }

    private static String uri(JsonObject place) {
        return place.getAsJsonObject("artifactLocation").get("uri").getAsString();
    }

    private static String range(JsonObject region) {
        return "%s:%s-%s:%s"
                .formatted(
                        region.get("startLine"),
                        region.get("startColumn"),
                        region.get("endLine"),
                        region.get("endColumn"));
    }

    private static String text(JsonElement message) {
        return message.getAsJsonObject().get("text").getAsString();
    }

    private static JsonObject first(JsonArray array) {
        return array.get(0).getAsJsonObject();
    }

    private static Schema schema() {
        try (InputStream in = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in, InputFormat.JSON);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
