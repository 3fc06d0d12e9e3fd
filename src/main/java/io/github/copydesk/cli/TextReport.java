package io.github.copydesk.cli;

import io.github.copydesk.report.ConsoleLine;
import io.github.copydesk.report.ReportWriter;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * One line for each finding, in the format of compilers, which editors can parse.
 *
 * @param folder the content directory relative to the folder in which the command was started; may be empty
 * @param least the lowest severity that is shown
 * @param colours whether the severity is coloured
 */
record TextReport(String folder, Severity least, boolean colours) implements ReportWriter {
    @Override
    public String fileName() {
        return "copydesk.txt";
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        for (Page page : results.pages()) {
            for (Finding finding : page.findings()) {
                if (finding.severity().atLeast(least)) {
                    String severity = coloured(finding.severity());
                    out.write(ConsoleLine.graded(folder, page.document(), finding, severity) + "\n");
                }
            }
        }
    }

    private String coloured(Severity severity) {
        if (!colours) {
            return severity.toString();
        }
        int colour =
                switch (severity) {
                    case ERROR -> 31;
                    case WARNING -> 33;
                    case NOTE -> 36;
                };
        return "\u001b[%sm%s\u001b[0m".formatted(colour, severity);
    }
}
