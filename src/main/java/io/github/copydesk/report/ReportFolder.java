package io.github.copydesk.report;

import io.github.copydesk.rule.Results;
import io.github.copydesk.text.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts reports into a folder. Each is written beside its place and then moved, so that nobody reads half a report. */
public final class ReportFolder {
    private ReportFolder() {}

    public static void write(Results results, List<ReportWriter> reports, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ReportWriter report : reports) {
            WholeFile.write(folder.resolve(report.fileName()), out -> report.write(results, out));
        }
    }

    /** Writes reports that were written before. */
    public static void write(Map<String, String> reports, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> report : reports.entrySet()) {
            WholeFile.write(folder.resolve(report.getKey()), out -> out.write(report.getValue()));
        }
    }

    /** What has been written, by file name. */
    public static SortedMap<String, String> read(List<ReportWriter> reports, Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        for (ReportWriter report : reports) {
            texts.put(report.fileName(), Files.readString(folder.resolve(report.fileName())));
        }
        return texts;
    }
}
