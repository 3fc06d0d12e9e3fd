package io.github.copydesk.format.file;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.text.FileExchange;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RewritingTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Path folder;
    private Path file;

    @BeforeEach
    void name(@TempDir Path temporary) {
        folder = temporary;
        file = folder.resolve("a.txt");
    }

    @Test
    void keepsEncodingMarkAndLineEnds() throws IOException {
        assertKept("“Café”\r\nboat\n\rx", "", UTF_8);
        assertKept("“Café”\r\nboat\n", "\uFEFF", UTF_8);
        assertKept("“Café” 😀\r\nboat", "\uFEFF", UTF_16LE);
        assertKept("“Café”\r\nboat", "", WESTERN);
    }

    @Test
    void refusesAFileThatWasChangedMeanwhile() throws IOException {
        Files.writeString(file, "Another boat");
        assertRefused("it has changed since it was read; run the goal again", "A boat", "A ship");
        assertEquals("Another boat", Files.readString(file));
    }

    @Test
    void foreseesWhatWouldBeRefused(@TempDir Path elsewhere) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("unix"));
        Files.writeString(file, "A boat");
        assertArrayEquals("A ship".getBytes(UTF_8), foreseen().after());
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertForeseen("it is read-only");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        Files.createLink(folder.resolve("b.txt"), file);
        assertForeseen("it has 2 hard links, which would no longer be one file");
        Files.delete(file);
        Files.createSymbolicLink(file, Files.writeString(elsewhere.resolve("c.txt"), "A boat"));
        assertForeseen("a symbolic link leads out of the content directory; set followLinks to follow it");
    }

    private Rewriting.Bytes foreseen() throws IOException {
        return Rewriting.bytes(file, Optional.of(folder), "A boat", "A ship");
    }

    private void assertForeseen(String why) {
        assertEquals(
                why, assertThrows(FileExchange.Refused.class, this::foreseen).getMessage());
    }

    @Test
    void refusesAFileWhoseBytesCannotBeKept() throws IOException {
        byte[] mixed = "Café café café \u0000".replace("\u0000", "").getBytes(UTF_8);
        mixed[mixed.length - 1] = (byte) 0x93;
        Files.write(file, mixed);
        String text = Decoded.of(mixed).text();
        assertRefused("it mixes encodings; save it as UTF-8 first", text, text + "s");
        Files.write(file, "Café".getBytes(WESTERN));
        assertRefused("windows-1252 has no such character; save it as UTF-8 first", "Café", "Caféő");
    }

    @Test
    void leavesNothingElseInTheFolderAndTheFileAsReadableAsItWas() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "no POSIX file system");
        Files.writeString(file, "A boat");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
        Rewriting.write(link, Optional.of(folder), "A boat", "A ship");
        assertEquals("A ship", Files.readString(file));
        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void writesThroughNoLinkThatLeadsOutOfTheFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("content"));
        Files.writeString(file, "A boat");
        Path link = Files.createSymbolicLink(inside.resolve("link.txt"), file);
        FileExchange.Refused e = assertThrows(
                FileExchange.Refused.class, () -> Rewriting.write(link, Optional.of(inside), "A boat", "A ship"));
        assertEquals(
                "a symbolic link leads out of the content directory; set followLinks to follow it", e.getMessage());
        assertEquals("A boat", Files.readString(file));
        Rewriting.write(link, Optional.empty(), "A boat", "A ship");
        assertEquals("A ship", Files.readString(file));
        assertEquals(file, Files.readSymbolicLink(link));
    }

    private void assertKept(String text, String mark, Charset charset) throws IOException {
        Files.write(file, (mark + text).getBytes(charset));
        Rewriting.write(file, Optional.of(folder), text, text.replace("boat", "ship"));
        assertArrayEquals((mark + text.replace("boat", "ship")).getBytes(charset), Files.readAllBytes(file));
    }

    private void assertRefused(String why, String before, String after) {
        assertEquals(
                why,
                assertThrows(
                                FileExchange.Refused.class,
                                () -> Rewriting.write(file, Optional.of(folder), before, after))
                        .getMessage());
    }
}
