package io.github.copydesk.report;

import io.github.copydesk.rule.Results;
import io.github.copydesk.text.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
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
    public static void write(Map<String, ByteBuffer> reports, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, ByteBuffer> report : reports.entrySet()) {
            WholeFile.write(folder.resolve(report.getKey()), report.getValue());
        }
    }

    /** What has been written, by file name. */
    public static SortedMap<String, ByteBuffer> read(List<ReportWriter> reports, Path folder) throws IOException {
        SortedMap<String, ByteBuffer> contents = new TreeMap<>();
        for (ReportWriter report : reports) {
            byte[] content = Files.readAllBytes(folder.resolve(report.fileName()));
            contents.put(report.fileName(), ByteBuffer.wrap(content));
        }
        return contents;
    }
}
