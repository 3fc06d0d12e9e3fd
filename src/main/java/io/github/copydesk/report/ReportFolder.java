package io.github.copydesk.report;

import io.github.copydesk.results.Results;
import io.github.copydesk.text.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes reports into a folder. Each is written to a temporary file and then moved, so that nobody reads half a report.
 */
public final class ReportFolder {
    private ReportFolder() {}

    /**
     * Writes reports.
     *
     * @throws UnwrittenException when one of them cannot be written; the others are
     */
    public static void write(Results results, List<ReportWriter> reports, Path folder) throws UnwrittenException {
        Map<String, Writing> writings = new LinkedHashMap<>();
        for (ReportWriter report : reports) {
            writings.put(report.fileName(), file -> WholeFile.write(file, out -> report.write(results, out)));
        }
        write(writings, folder);
    }

    /**
     * Writes reports whose bytes are known.
     *
     * @throws UnwrittenException when one of them cannot be written; the others are
     */
    public static void write(SortedMap<String, ByteBuffer> reports, Path folder) throws UnwrittenException {
        Map<String, Writing> writings = new LinkedHashMap<>();
        reports.forEach((name, content) -> writings.put(name, file -> WholeFile.write(file, content)));
        write(writings, folder);
    }

    private interface Writing {
        void to(Path file) throws IOException;
    }

    private static void write(Map<String, Writing> writings, Path folder) throws UnwrittenException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UnwrittenException(List.copyOf(writings.keySet()), folder, e);
        }
        WholeFile.removeLitter(folder);
        List<String> missing = new ArrayList<>();
        @Nullable IOException why = null;
        for (Map.Entry<String, Writing> writing : writings.entrySet()) {
            try {
                writing.getValue().to(folder.resolve(writing.getKey()));
            } catch (IOException e) {
                missing.add(writing.getKey());
                why = why == null ? e : why;
            }
        }
        if (why != null) {
            throw new UnwrittenException(missing, folder, why);
        }
    }

    /** How many bytes the written reports have. */
    public static long size(List<ReportWriter> reports, Path folder) throws IOException {
        long size = 0;
        for (ReportWriter report : reports) {
            size += Files.size(folder.resolve(report.fileName()));
        }
        return size;
    }

    /** The bytes of the written reports, by file name. */
    public static SortedMap<String, ByteBuffer> read(List<ReportWriter> reports, Path folder) throws IOException {
        SortedMap<String, ByteBuffer> contents = new TreeMap<>();
        for (ReportWriter report : reports) {
            byte[] content = Files.readAllBytes(folder.resolve(report.fileName()));
            contents.put(report.fileName(), ByteBuffer.wrap(content));
        }
        return contents;
    }
}
