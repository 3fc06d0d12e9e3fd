package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassArchiveTest {
    private static final String WRITES = "-XX:ArchiveClassesAtExit=";
    private static final String READS = "-XX:SharedArchiveFile=";

    @TempDir
    private Path folder = Path.of("");

    private Path archives = Path.of("");
    private Path jar = Path.of("");

    @BeforeEach
    void packAJar() throws IOException {
        archives = folder.resolve("cache").resolve("classes");
        jar = Files.writeString(folder.resolve("command.jar"), "classes");
    }

    @Test
    void theSecondStartWritesItAndTheThirdReadsIt() throws IOException {
        assertEquals(List.of(), start(true));
        Path written = draft();
        assertEquals(List.of(READS + archive()), start(true));
        assertFalse(Files.exists(written), "the draft is the archive now");
        assertEquals(List.of(READS + archive()), start(true));
    }

    @Test
    void aJvmThatCannotWriteItIsAskedOnce() throws IOException {
        start(true);
        ClassArchive second = archiveOf(jar);
        assertTrue(second.isWriting());
        second.ended(false);
        assertEquals(List.of(), start(true));
        assertEquals(List.of(), start(true));
    }

    @Test
    void onlyTheStartThatWritesItSaysSo() throws IOException {
        assertFalse(archiveOf(jar).isWriting());
        start(true);
        assertTrue(archiveOf(jar).isWriting());
        draft();
        assertFalse(archiveOf(jar).isWriting());
    }

    @Test
    void anArchiveOfARunThatFailedIsNotKept() throws IOException {
        start(true);
        ClassArchive second = archiveOf(jar);
        Files.writeString(Path.of(second.flags().get(0).substring(WRITES.length())), "half");
        second.ended(false);
        assertTrue(archiveOf(jar).flags().get(0).startsWith(WRITES));
    }

    @Test
    void anArchiveThatAJvmFailsOnIsDeleted() throws IOException {
        start(true);
        draft();
        start(false);
        assertEquals(List.of(), start(true), "as on the first start");
    }

    @Test
    void anotherJarHasAnotherArchive() throws IOException {
        start(true);
        draft();
        Path other = Files.writeString(folder.resolve("other.jar"), "more classes");
        assertEquals(List.of(), archiveOf(other).flags());
        Files.writeString(jar, "classes of a later version");
        assertEquals(List.of(), archiveOf(jar).flags());
    }

    @Test
    void classesOfAFolderHaveNone() {
        assertNull(ClassArchive.in(archives.toFile(), folder + File.pathSeparator + jar, "own"));
    }

    @Test
    void nobodyElseMayWriteToTheFolder() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
        start(true);
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(archives)));
        Files.setPosixFilePermissions(archives, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertNull(ClassArchive.in(archives.toFile(), jar.toString(), "own"));
        Path linked = Files.createSymbolicLink(folder.resolve("link"), archives);
        assertNull(ClassArchive.in(linked.toFile(), jar.toString(), "own"));
    }

    @Test
    void oldOnesAreDeleted() throws IOException {
        start(true);
        IntStream.range(0, 9).forEach(i -> {
            File old = archives.resolve("own-" + i + ".jsa").toFile();
            try {
                assertTrue(old.createNewFile() && old.setLastModified(1_000_000L + i));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        draft();
        assertEquals(6, count(".jsa"));
        assertTrue(Files.exists(Path.of(archive())), "the newest one stays");
    }

    @Test
    void marksOfOtherJarsCostNoArchive() throws IOException {
        start(true);
        for (int i = 0; i < 9; i++) {
            Files.createFile(archives.resolve("own-" + i + ".seen"));
            Files.createFile(archives.resolve("own-" + i + (i < 5 ? ".jsa" : ".never")));
        }
        draft();
        assertEquals(6, count(".jsa"));
        assertEquals(6, count(".seen"));
        assertEquals(4, count(".never"));
    }

    private long count(String ending) throws IOException {
        try (var files = Files.list(archives)) {
            return files.filter(it -> it.toString().endsWith(ending)).count();
        }
    }

    /** What a JVM is told when it starts; it ends well or not. */
    private List<String> start(boolean well) {
        ClassArchive archive = archiveOf(jar);
        archive.ended(well);
        return archive.flags();
    }

    /** A start that writes. */
    private Path draft() throws IOException {
        ClassArchive archive = archiveOf(jar);
        assertTrue(archive.flags().get(0).startsWith(WRITES), archive.flags().toString());
        Path draft = Path.of(archive.flags().get(0).substring(WRITES.length()));
        assertNotEquals(archive(), draft.toString());
        Files.writeString(draft, "classes as the JVM stores them");
        archive.ended(true);
        return draft;
    }

    private String archive() {
        String flag = archiveOf(jar).flags().get(0);
        return flag.startsWith(READS) ? flag.substring(READS.length()) : "";
    }

    private ClassArchive archiveOf(Path file) {
        ClassArchive archive = ClassArchive.in(archives.toFile(), file.toString(), "own");
        assertNotNull(archive);
        return archive;
    }
}
