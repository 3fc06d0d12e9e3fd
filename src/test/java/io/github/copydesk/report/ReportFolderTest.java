package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.results.Results;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFolderTest {
    private static final Results NOTHING = new Results(List.of(), List.of());

    @Test
    void writesEachReportIntoItsFile(@TempDir Path folder) throws IOException {
        ReportFolder.write(NOTHING, List.of(report("a.txt", "one"), report("b.txt", "two")), folder.resolve("new/er"));
        assertEquals("one", Files.readString(folder.resolve("new/er/a.txt")));
        assertEquals("two", Files.readString(folder.resolve("new/er/b.txt")));
    }

    @Test
    void leavesTheOldReportWhereTheNewOneFails(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "old");
        ReportWriter broken = new ReportWriter() {
            @Override
            public String fileName() {
                return "a.txt";
            }

            @Override
            public void write(Results results, Writer out) throws IOException {
                out.write("half");
                throw new IOException("disk full");
            }
        };
        assertThrows(IOException.class, () -> ReportFolder.write(NOTHING, List.of(broken), folder));
        assertEquals("old", Files.readString(folder.resolve("a.txt")));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void writesTheOthersWhereTheDiskIsFullAndSaysWhichAreMissing(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("copydesk.html"), "old");
        ReportWriter html = Reports.named("html", Samples.IMPRINT);
        ReportWriter full = new ReportWriter() {
            @Override
            public String fileName() {
                return html.fileName();
            }

            @Override
            public void write(Results results, Writer out) throws IOException {
                html.write(results, new FullWriter());
            }
        };
        UnwrittenException e = assertThrows(
                UnwrittenException.class,
                () -> ReportFolder.write(
                        Samples.failedRun(), List.of(report("a.txt", "one"), full, report("b.txt", "two")), folder));
        assertEquals(
                "copydesk cannot write copydesk.html to " + folder
                        + ": the disk is full; the file of an earlier run is unchanged",
                e.getMessage());
        assertEquals("old", Files.readString(folder.resolve("copydesk.html")));
        assertEquals("one", Files.readString(folder.resolve("a.txt")));
        assertEquals("two", Files.readString(folder.resolve("b.txt")));
    }

    /** As the system does when the disk is full. */
    private static final class FullWriter extends Writer {
        private int left = 1000;

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            left -= length;
            if (left < 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void takesOutTheDraftsOfProcessesThatWereKilled(@TempDir Path folder) throws IOException {
        Path old = Files.writeString(folder.resolve("copydesk.html.1f2e.tmp"), "half");
        Path young = Files.writeString(folder.resolve("copydesk.html.3d4c.tmp"), "half");
        Path other = Files.writeString(folder.resolve("notes.tmp"), "whole");
        Files.setLastModifiedTime(old, FileTime.fromMillis(0));
        Files.setLastModifiedTime(other, FileTime.fromMillis(0));
        ReportFolder.write(NOTHING, List.of(report("a.txt", "one")), folder);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(young), "another build may be writing it");
        assertTrue(Files.exists(other), "nobody knows whose it is");
    }

    @Test
    void othersMayReadAReportAsTheyMayAnyFile(@TempDir Path folder) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX file system");
        Path other = Files.writeString(folder.resolve("other"), "");
        ReportFolder.write(NOTHING, List.of(report("a.txt", "one")), folder);
        assertEquals(permissions(other), permissions(folder.resolve("a.txt")));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    private static ReportWriter report(String name, String text) {
        return new ReportWriter() {
            @Override
            public String fileName() {
                return name;
            }

            @Override
            public void write(Results results, Writer out) throws IOException {
                out.write(text);
            }
        };
    }
}
