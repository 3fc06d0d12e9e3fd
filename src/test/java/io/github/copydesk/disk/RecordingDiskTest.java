package io.github.copydesk.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RecordingDiskTest {
    private final RecordingDisk disk = new RecordingDisk();
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void writeAFile(@TempDir Path temporary) throws IOException {
        folder = temporary.toRealPath();
        file = Files.writeString(folder.resolve("Ünï a+b%20.txt"), "one");
    }

    @Test
    void aFileHoldsUntilItSaysSomethingElse() throws IOException {
        disk.bytes(file);
        assertHoldsUntil(() -> Files.writeString(file, "two"));
    }

    @Test
    void theHeadOfAFileHoldsUntilItSaysSomethingElse() throws IOException {
        disk.head(file, 2);
        Files.writeString(file, "on and on");
        assertHoldsUntil(() -> Files.writeString(file, "off"));
    }

    @Test
    void aFolderHoldsUntilItHasAnotherEntry() throws IOException {
        disk.children(folder);
        assertHoldsUntil(() -> Files.writeString(folder.resolve("new"), ""));
    }

    @Test
    void aMissingFileIsRememberedUntilItExists() throws IOException {
        disk.kind(folder.resolve("missing"));
        assertHoldsUntil(() -> Files.createDirectory(folder.resolve("missing")));
    }

    @Test
    void aPlaceHoldsUntilALinkLeadsElsewhere() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);
        disk.real(link);
        assertHoldsUntil(() -> {
            Files.delete(link);
            Files.createSymbolicLink(link, folder);
        });
    }

    @Test
    void aFailureIsAnAnswer() throws IOException {
        Path missing = folder.resolve("missing");
        assertThrows(NoSuchFileException.class, () -> disk.bytes(missing));
        assertThrows(TooLargeException.class, () -> disk.bytes(file, 2));
        assertHoldsUntil(() -> Files.writeString(missing, "there"));
    }

    @Test
    void theLogIsReadAsItWasWritten() throws IOException {
        disk.bytes(file);
        disk.children(folder);
        byte[] bytes = log(disk).bytes();
        assertEquals(log(disk), ReadLog.of(ByteBuffer.wrap(bytes)));
    }

    @Test
    void whatHadTwoAnswersIsNoRecord() throws IOException {
        disk.bytes(file);
        Files.writeString(file, "two");
        disk.bytes(file);
        assertEquals(Optional.empty(), disk.log());
    }

    @Test
    void tooMuchIsNoRecord() throws IOException {
        RecordingDisk small = new RecordingDisk(2);
        small.bytes(file);
        small.children(folder);
        assertTrue(small.log().isPresent());
        small.kind(file);
        assertEquals(Optional.empty(), small.log());
    }

    private interface Change {
        void make() throws IOException;
    }

    private void assertHoldsUntil(Change change) throws IOException {
        ReadLog log = ReadLog.of(ByteBuffer.wrap(log(disk).bytes()));
        assertTrue(log.stillHolds());
        change.make();
        assertFalse(log.stillHolds());
    }

    private static ReadLog log(RecordingDisk disk) {
        return disk.log().orElseThrow();
    }
}
