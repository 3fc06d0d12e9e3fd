package io.github.copydesk.report;

import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import java.io.IOException;
import java.io.Writer;

/**
 * A summary for a pull request, short enough for a comment: the verdict, the most severe findings in a table, and
 * counts.
 */
public final class MarkdownReport implements ReportWriter {
    public static final String FILE = "copydesk.md";

    /** Code hosts cut or refuse a comment of more than 65,536 characters. */
    private static final int LONGEST = 50_000;

    private final Imprint imprint;

    MarkdownReport(Imprint imprint) {
        this.imprint = imprint;
    }

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public void write(Results results, Writer out) throws IOException {
        FrontPage front = new FrontPage(results, imprint);
        out.write("## copydesk: %s\n\n%s. %s\n"
                .formatted(
                        front.outcome().verdict(),
                        front.summary(),
                        front.outcome().rule()));
        String stand = front.notCounted().summary();
        if (!stand.isEmpty()) {
            out.write("\n" + stand + ".\n");
        }
        if (!front.articles().isEmpty()) {
            writeFindings(results, out);
            out.write("\n| rule | findings | what is wrong |\n|---|---:|---|\n");
            for (RuleRow row : front.firstRules()) {
                out.write("| %s | %s | %s |\n"
                        .formatted(
                                escape(row.id()),
                                Counts.number(row.findings()),
                                escape(row.rule().title())));
            }
        }
    }

    private void writeFindings(Results results, Writer out) throws IOException {
        out.write("\n| where | severity | rule | what |\n|---|---|---|---|\n");
        int written = 0;
        long left = 0;
        for (Severity severity : Severity.values()) {
            for (Page page : results.pages()) {
                for (Finding finding : page.findings()) {
                    if (finding.severity() == severity) {
                        String row = left > 0 ? "" : row(page, finding);
                        if (left > 0 || written + row.length() > LONGEST) {
                            left++;
                        } else {
                            out.write(row);
                            written += row.length();
                        }
                    }
                }
            }
        }
        if (left > 0) {
            out.write("\n" + Counts.counted(left, "more finding") + " in the full report.\n");
        }
    }

    private String row(Page page, Finding finding) {
        return "| %s:%s | %s | %s | %s |\n"
                .formatted(
                        escape(imprint.path(page.document())),
                        page.document().lines().at(finding.span().start()).line(),
                        finding.severity(),
                        escape(finding.rule().id()),
                        escape(ConsoleLine.advice(page.document(), finding)));
    }

    /** Escapes bars, which end a cell, markup, and at signs, which would notify people. */
    private static String escape(String text) {
        return Visible.line(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("[\\\\|`*_~\\[\\]#$]", "\\\\$0")
                .replace("@", "@\u2060");
    }
}
