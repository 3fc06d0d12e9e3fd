package io.github.copydesk.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The Reviewdog Diagnostic Format, {@code rdjson}: reviewdog posts findings as comments on a pull request, and
 * replacements as suggestions that can be accepted there.
 *
 * <p>Its columns count bytes of UTF-8 from 1; ends are exclusive.
 */
final class RdjsonReport implements ReportWriter {
    private final Imprint imprint;

    RdjsonReport(Imprint imprint) {
        this.imprint = imprint;
    }

    @Override
    public String fileName() {
        return "copydesk-rdjson.json";
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.beginObject();
        json.name("source").beginObject();
        json.name("name").value("copydesk");
        json.endObject();
        json.name("diagnostics").beginArray();
        for (Page page : results.pages()) {
            for (Finding finding : page.findings()) {
                write(page.document(), finding, json);
            }
        }
        json.endArray();
        json.endObject();
        json.flush();
        out.write('\n');
    }

    private void write(Document document, Finding finding, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("message").value(finding.message());
        json.name("location").beginObject();
        json.name("path").value(imprint.path(document));
        writeRange(document, finding.span(), json);
        json.endObject();
        json.name("severity")
                .value(
                        switch (finding.severity()) {
                            case ERROR -> "ERROR";
                            case WARNING -> "WARNING";
                            case NOTE -> "INFO";
                        });
        json.name("code").beginObject();
        json.name("value").value(finding.rule().id());
        json.endObject();
        json.name("suggestions").beginArray();
        for (String replacement : finding.replacements()) {
            json.beginObject();
            writeRange(document, finding.span(), json);
            json.name("text").value(replacement);
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private static void writeRange(Document document, Span span, JsonWriter json) throws IOException {
        json.name("range").beginObject();
        writePosition(document, span.start(), json.name("start"));
        writePosition(document, span.end(), json.name("end"));
        json.endObject();
    }

    private static void writePosition(Document document, int offset, JsonWriter json) throws IOException {
        Position position = document.lines().at(offset);
        String before = document.source().substring(offset - position.column() + 1, offset);
        json.beginObject();
        json.name("line").value(position.line());
        json.name("column").value(before.getBytes(StandardCharsets.UTF_8).length + 1);
        json.endObject();
    }
}
