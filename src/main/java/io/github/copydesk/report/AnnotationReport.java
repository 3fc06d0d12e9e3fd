package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Position;
import io.github.copydesk.text.Printed;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;

/**
 * Commands for GitHub Actions, which shows the findings beside the lines of a pull request. Notes are left out, since
 * they never fail a build.
 */
public final class AnnotationReport implements ReportWriter {
    public static final String FILE = "copydesk-annotations.txt";

    /** GitHub shows no more annotations of one severity for one step. */
    private static final int MOST = 10;

    private final String folder;

    /** @param folder the content directory relative to the root of the repository; may be empty */
    public AnnotationReport(String folder) {
        this.folder = folder;
    }

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        for (Page page : results.pages()) {
            for (Finding finding : page.findings()) {
                if (finding.severity() != Severity.NOTE && shown.merge(finding.severity(), 1, Integer::sum) <= MOST) {
                    out.write(line(page.document(), finding) + "\n");
                }
            }
        }
    }

    /**
     * {@code ::error file=content/g7.txt,line=29,…,title=copydesk%3A glued-name::'KiyoshiTakenaka' looks run together…}.
     */
    private String line(Document document, Finding finding) {
        Position start = document.lines().at(finding.span().start());
        Position end = document.lines().at(finding.span().end());
        // GitHub uses columns only within one line.
        String columns =
                start.line() == end.line() ? ",col=%s,endColumn=%s".formatted(start.column(), end.column()) : "";
        return "::%s file=%s,line=%s,endLine=%s%s,title=%s::%s"
                .formatted(
                        finding.severity(),
                        property(Imprint.join(folder, document.path())),
                        start.line(),
                        end.line(),
                        columns,
                        property("copydesk: " + finding.rule().id()),
                        data(ConsoleLine.advice(document, finding)));
    }

    private static String data(String text) {
        return Printed.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
