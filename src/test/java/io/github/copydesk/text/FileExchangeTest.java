package io.github.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserDefinedFileAttributeView;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileExchangeTest {
    private static final String OLD = "A boat\n".repeat(20_000);
    private static final String NEW = "A ship\n".repeat(20_000);

    private Path folder;
    private Path file;

    @BeforeEach
    void makeFile(@TempDir Path temporary) throws IOException {
        folder = temporary;
        file = Files.writeString(folder.resolve("a.txt"), "A boat");
    }

    @Test
    void keepsOwnerGroupModeAndExtendedAttributes() throws IOException {
        assumeUnix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));
        Files.setAttribute(file, "unix:mode", (Integer) Files.getAttribute(file, "unix:mode") | 02000);
        UserDefinedFileAttributeView extended = Files.getFileAttributeView(file, UserDefinedFileAttributeView.class);
        boolean hasExtended = extended != null && mayTag(extended);
        boolean isRoot = mayGiveAway();
        exchange();
        assertEquals("A ship", Files.readString(file));
        assertEquals(02751, (Integer) Files.getAttribute(file, "unix:mode") & 07777);
        if (isRoot) {
            assertEquals(12345, Files.getAttribute(file, "unix:uid"));
            assertEquals(23456, Files.getAttribute(file, "unix:gid"));
        }
        if (hasExtended) {
            assertEquals(
                    List.of("shelf"),
                    Files.getFileAttributeView(file, UserDefinedFileAttributeView.class)
                            .list());
        }
    }

    private static boolean mayTag(UserDefinedFileAttributeView extended) {
        try {
            extended.write("shelf", StandardCharsets.UTF_8.encode("harbour"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean mayGiveAway() {
        try {
            Object mode = Files.getAttribute(file, "unix:mode");
            Files.setAttribute(file, "unix:gid", 23456);
            Files.setAttribute(file, "unix:uid", 12345);
            Files.setAttribute(file, "unix:mode", mode);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void keepsAFileWithALongName() throws IOException {
        file = Files.writeString(folder.resolve("a".repeat(251) + ".txt"), "A boat");
        exchange();
        assertEquals("A ship", Files.readString(file));
        assertEquals(2, count());
    }

    @Test
    void refusesAFileThatIsReadOnly() throws IOException {
        assumeUnix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertRefused("it is read-only");
    }

    @Test
    void refusesAFileWithTwoNames() throws IOException {
        assumeUnix();
        Files.createLink(folder.resolve("b.txt"), file);
        assertRefused("it has 2 hard links, which would no longer be one file");
    }

    @Test
    void refusesAFileThatWasChanged() throws IOException {
        Files.writeString(file, "A raft");
        FileExchange.Refused e = assertThrows(FileExchange.Refused.class, this::exchange);
        assertEquals("it has changed since it was read; run the goal again", e.getMessage());
        assertEquals("A raft", Files.readString(file));
        assertEquals(1, count());
    }

    @Test
    void aKilledProcessLeavesTheOldFileOrTheNewAndNothingThatStays() throws IOException, InterruptedException {
        Random random = new Random(3);
        for (int i = 0; i < 5; i++) {
            Files.writeString(file, OLD);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            classes(FileExchange.class) + File.pathSeparator + classes(FileExchangeTest.class),
                            FileExchangeTest.class.getName(),
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            assertEquals('.', process.getInputStream().read());
            Thread.sleep(random.nextInt(60));
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            String left = Files.readString(file);
            assertTrue(left.equals(OLD) || left.equals(NEW), "half a file");
            FileDrafts.removeLitter(folder);
            assertEquals(1, count());
        }
    }

    private static Path classes(Class<?> type) {
        return Path.of(URI.create(
                type.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    /** Writes a file again and again, until it is killed. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        System.out.print('.');
        System.out.flush();
        while (true) {
            FileExchange.exchange(file, bytes(OLD), bytes(NEW));
            FileExchange.exchange(file, bytes(NEW), bytes(OLD));
        }
    }

    @Test
    void takesOutWhatAKilledProcessLeftThatNobodyAskedAbout() throws IOException {
        assumeTrue(Files.exists(Path.of("/proc/self/stat")), "no /proc");
        Process parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        try (BufferedReader said = parent.inputReader()) {
            long pid = Long.parseLong(said.readLine());
            Path left = Files.writeString(folder.resolve(".copydesk-%d-1f.tmp".formatted(pid)), "half");
            long end = System.nanoTime() + 20_000_000_000L;
            while (Files.exists(left) && System.nanoTime() < end) {
                FileDrafts.removeLitter(folder);
            }
            assertFalse(Files.exists(left));
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void leavesDraftsAloneThatAreBeingWritten() throws IOException {
        long mine = ProcessHandle.current().pid();
        Path written = Files.writeString(folder.resolve(FileDrafts.name(7)), "A sh");
        Path old = Files.writeString(folder.resolve(".copydesk-" + mine + "-a.tmp"), "A sh");
        Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Path others = Files.writeString(folder.resolve(".copydesk-" + mine + "-a.tmp.txt"), "Mine");
        FileDrafts.removeLitter(folder);
        assertTrue(Files.exists(written));
        assertFalse(Files.exists(old), "its process began later");
        assertTrue(Files.exists(others));
    }

    private void assertRefused(String why) throws IOException {
        assertEquals(
                why, assertThrows(FileExchange.Refused.class, this::exchange).getMessage());
        assertEquals("A boat", Files.readString(file));
    }

    private void exchange() throws IOException {
        FileExchange.exchange(file, bytes("A boat"), bytes("A ship"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assumeUnix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"), "no Unix file system");
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
