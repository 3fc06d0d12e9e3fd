package io.github.copydesk.report;

import com.google.gson.stream.JsonWriter;
import io.github.copydesk.results.Finding;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import java.io.IOException;
import java.util.Locale;

/** Writes the fields of a finding, which are the same in every JSON report of copydesk. */
final class FindingFields {
    private FindingFields() {}

    /** Writes them into an open object. */
    static void write(Document document, Finding finding, String fingerprint, JsonWriter json) throws IOException {
        Position start = document.lines().at(finding.span().start());
        Position end = document.lines().at(finding.span().end());
        json.name("rule").value(finding.rule().id());
        json.name("severity").value(finding.severity().toString());
        json.name("confidence").value(finding.confidence().name().toLowerCase(Locale.ROOT));
        json.name("line").value(start.line());
        json.name("column").value(start.column());
        json.name("endLine").value(end.line());
        json.name("endColumn").value(end.column());
        json.name("offset").value(finding.span().start());
        json.name("length").value(finding.span().length());
        json.name("text").value(document.text(finding.span()));
        json.name("message").value(finding.message());
        json.name("replacements").beginArray();
        for (String replacement : finding.replacements()) {
            json.value(replacement);
        }
        json.endArray();
        json.name("fingerprint").value(fingerprint);
    }
}
