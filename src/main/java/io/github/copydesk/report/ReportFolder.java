package io.github.copydesk.report;

import io.github.copydesk.rule.Results;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** Puts reports into a folder. Each is written beside its place and then moved, so that nobody reads half a report. */
public final class ReportFolder {
    private ReportFolder() {}

    public static void write(Results results, List<ReportWriter> reports, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (ReportWriter report : reports) {
            // Not createTempFile: what that makes is for its owner's eyes only.
            Path draft = folder.resolve(report.fileName() + "." + UUID.randomUUID() + ".tmp");
            try {
                try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    report.write(results, out);
                }
                move(draft, folder.resolve(report.fileName()));
            } finally {
                Files.deleteIfExists(draft);
            }
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
