package io.github.copydesk.report;

import io.github.copydesk.rule.Results;
import io.github.copydesk.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts reports into a folder. Each is written beside its place and then moved, so that nobody reads half a report. */
public final class ReportFolder {
    private ReportFolder() {}

    public static void write(Results results, List<ReportWriter> reports, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ReportWriter report : reports) {
            WholeFile.write(folder.resolve(report.fileName()), out -> report.write(results, out));
        }
    }
}
