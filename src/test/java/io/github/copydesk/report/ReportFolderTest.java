package io.github.copydesk.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.rule.Results;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
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
