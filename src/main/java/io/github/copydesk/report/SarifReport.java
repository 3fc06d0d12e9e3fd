package io.github.copydesk.report;

import com.google.gson.stream.JsonWriter;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Fingerprints;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.SuppressedFinding;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * SARIF 2.1.0, for code hosts and editors. Paths are relative to the project, so that it is the same on every machine.
 * It has no repetition, since code hosts refuse more than ten megabytes.
 */
final class SarifReport implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** How many replacements are included; the JSON report has all. */
    private static final int MOST_FIXES = 3;

    private final Imprint imprint;

    SarifReport(Imprint imprint) {
        this.imprint = imprint;
    }

    @Override
    public String fileName() {
        return "copydesk.sarif";
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(new CharacterBuffer(out));
        json.beginObject();
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray();
        writeRun(results, json);
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private void writeRun(Results results, JsonWriter json) throws IOException {
        RuleIndex rules = new RuleIndex(results);
        json.beginObject();
        json.name("tool").beginObject().name("driver").beginObject();
        json.name("name").value("copydesk");
        json.name("version").value(imprint.version());
        json.name("rules").beginArray();
        for (Rule rule : rules.rules()) {
            write(rule, json);
        }
        json.endArray();
        json.endObject().endObject();
        json.name("columnKind").value("utf16CodeUnits");
        json.name("newlineSequences")
                .beginArray()
                .value("\r\n")
                .value("\n")
                .value("\r")
                .endArray();
        json.name("originalUriBaseIds").beginObject();
        json.name(SarifPlace.BASE).beginObject();
        message(json.name("description"), "The directory of the project");
        json.endObject().endObject();
        json.name("artifacts").beginArray();
        for (int i = 0; i < results.pages().size(); i++) {
            json.beginObject();
            place(results, i).writeArtifact(json.name("location"));
            json.endObject();
        }
        json.endArray();
        json.name("results").beginArray();
        for (int i = 0; i < results.pages().size(); i++) {
            write(results.pages().get(i), place(results, i), rules, json);
        }
        json.endArray();
        json.endObject();
    }

    private SarifPlace place(Results results, int index) {
        Document document = results.pages().get(index).document();
        return new SarifPlace(imprint.path(document), index, document);
    }

    private static void write(Rule rule, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("id").value(rule.id());
        message(json.name("shortDescription"), rule.title());
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(rule.level().toString());
        json.endObject();
        // The hundreds of rules of LanguageTool share a page, which would be most of the report.
        boolean hasOwnPage = rule.id().equals(rule.folder());
        RulePage page = RulePage.of(rule);
        message(json.name("fullDescription"), hasOwnPage ? page.summary() : rule.title());
        json.name("help").beginObject();
        json.name("text").value(hasOwnPage ? page.text() : rule.title());
        if (hasOwnPage) {
            json.name("markdown").value(rule.page().isBlank() ? rule.title() : rule.page());
        }
        json.endObject();
        json.endObject();
    }

    private static void write(Page page, SarifPlace place, RuleIndex rules, JsonWriter json) throws IOException {
        Fingerprints fingerprints = Fingerprints.of(page);
        for (Finding finding : page.findings()) {
            json.beginObject();
            write(finding, fingerprints.of(finding), place, rules, json);
            json.endObject();
        }
        for (SuppressedFinding suppressed : page.suppressed()) {
            json.beginObject();
            write(suppressed.finding(), fingerprints.of(suppressed.finding()), place, rules, json);
            writeSuppression(suppressed, json);
            json.endObject();
        }
    }

    private static void write(Finding finding, String fingerprint, SarifPlace place, RuleIndex rules, JsonWriter json)
            throws IOException {
        json.name("ruleId").value(finding.rule().id());
        json.name("ruleIndex").value(rules.placeOf(finding.rule()));
        json.name("level").value(finding.severity().toString());
        message(json.name("message"), finding.message());
        json.name("locations").beginArray().beginObject();
        json.name("physicalLocation").beginObject();
        place.writeArtifact(json.name("artifactLocation"));
        place.writeRegion(json.name("region"), finding.span(), true);
        json.endObject().endObject().endArray();
        json.name("partialFingerprints").beginObject();
        json.name("copydesk/v1").value(fingerprint);
        json.endObject();
        if (!finding.replacements().isEmpty()) {
            json.name("fixes").beginArray();
            for (String replacement :
                    finding.replacements().stream().limit(MOST_FIXES).toList()) {
                writeFix(replacement, finding.span(), place, json);
            }
            json.endArray();
        }
        json.name("properties").beginObject();
        json.name("confidence").value(finding.confidence().name().toLowerCase(Locale.ROOT));
        json.endObject();
    }

    private static void writeSuppression(SuppressedFinding suppressed, JsonWriter json) throws IOException {
        json.name("suppressions").beginArray().beginObject();
        json.name("kind").value(suppressed.by().isInArticle() ? "inSource" : "external");
        json.name("status").value("accepted");
        json.name("justification")
                .value(suppressed.reason().isEmpty() ? suppressed.by().toString() : suppressed.reason());
        json.endObject().endArray();
    }

    private static void writeFix(String replacement, Span span, SarifPlace place, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("artifactChanges").beginArray().beginObject();
        place.writeIndex(json.name("artifactLocation"));
        json.name("replacements").beginArray().beginObject();
        place.writeRegion(json.name("deletedRegion"), span, false);
        message(json.name("insertedContent"), replacement);
        json.endObject().endArray();
        json.endObject().endArray();
        json.endObject();
    }

    private static void message(JsonWriter json, String text) throws IOException {
        json.beginObject().name("text").value(text).endObject();
    }
}
