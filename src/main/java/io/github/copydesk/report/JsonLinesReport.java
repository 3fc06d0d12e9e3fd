package io.github.copydesk.report;

import com.google.gson.stream.JsonWriter;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Fingerprints;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import java.io.IOException;
import java.io.Writer;

/**
 * All findings that count, one on each line, for tools that read line by line: {@code copydesk.jsonl}. Each line is an
 * object with the {@code path} of the article and the fields of a finding in {@link JsonReport}. Without findings the
 * file is empty.
 */
final class JsonLinesReport implements ReportWriter {
    private final Imprint imprint;

    JsonLinesReport(Imprint imprint) {
        this.imprint = imprint;
    }

    @Override
    public String fileName() {
        return "copydesk.jsonl";
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        for (Page page : results.pages()) {
            Fingerprints fingerprints = Fingerprints.of(page);
            for (Finding finding : page.findings()) {
                JsonWriter json = new JsonWriter(out);
                json.beginObject();
                json.name("path").value(imprint.path(page.document()));
                FindingFields.write(page.document(), finding, fingerprints.of(finding), json);
                json.endObject();
                json.flush();
                out.write('\n');
            }
        }
    }
}
