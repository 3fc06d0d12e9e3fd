package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import io.github.copydesk.text.Position;
import java.io.IOException;
import java.io.Writer;

/** The XML of Checkstyle, which review tools and build servers read: a file for each article that has findings. */
final class CheckstyleReport implements ReportWriter {
    private final Imprint imprint;

    CheckstyleReport(Imprint imprint) {
        this.imprint = imprint;
    }

    @Override
    public String fileName() {
        return "copydesk-checkstyle.xml";
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        XmlPage xml = new XmlPage(out);
        // The version of the format, which readers check.
        xml.open("checkstyle", "version", "10.0");
        for (Page page : results.pages()) {
            if (!page.findings().isEmpty()) {
                xml.open("file", "name", imprint.path(page.document()));
                for (Finding finding : page.findings()) {
                    write(page, finding, xml);
                }
                xml.close();
            }
        }
        xml.close();
    }

    private static void write(Page page, Finding finding, XmlPage xml) throws IOException {
        Position position = page.document().lines().at(finding.span().start());
        xml.empty(
                "error",
                "line",
                position.line(),
                "column",
                position.column(),
                "severity",
                finding.severity() == Severity.NOTE ? "info" : finding.severity(),
                "message",
                ConsoleLine.advice(page.document(), finding),
                "source",
                "copydesk." + finding.rule().id());
    }
}
