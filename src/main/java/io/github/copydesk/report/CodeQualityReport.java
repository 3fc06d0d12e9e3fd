package io.github.copydesk.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Fingerprints;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.text.Lines;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The Code Quality report of GitLab, which shows new and fixed findings in a merge request.
 *
 * <p>GitLab merges findings with the same fingerprint, so it includes the path.
 */
final class CodeQualityReport implements ReportWriter {
    private final Imprint imprint;

    CodeQualityReport(Imprint imprint) {
        this.imprint = imprint;
    }

    @Override
    public String fileName() {
        return "copydesk-codequality.json";
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.beginArray();
        for (Page page : results.pages()) {
            Fingerprints fingerprints = Fingerprints.of(page);
            for (Finding finding : page.findings()) {
                write(page, finding, fingerprints.of(finding), json);
            }
        }
        json.endArray();
        json.flush();
        out.write('\n');
    }

    private void write(Page page, Finding finding, String fingerprint, JsonWriter json) throws IOException {
        String path = imprint.path(page.document());
        Lines lines = page.document().lines();
        json.beginObject();
        json.name("type").value("issue"); // this and the category are for readers of Code Climate's format
        json.name("categories").beginArray().value("Style").endArray();
        json.name("description").value(ConsoleLine.advice(page.document(), finding));
        json.name("check_name").value("copydesk/" + finding.rule().id());
        json.name("fingerprint").value(hash(path + "\n" + finding.rule().id() + "\n" + fingerprint));
        json.name("severity")
                .value(
                        switch (finding.severity()) {
                            case ERROR -> "major";
                            case WARNING -> "minor";
                            case NOTE -> "info";
                        });
        json.name("location").beginObject();
        json.name("path").value(path);
        json.name("lines").beginObject();
        json.name("begin").value(lines.at(finding.span().start()).line());
        json.name("end").value(lines.at(finding.span().end()).line());
        json.endObject();
        json.endObject();
        json.endObject();
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
