package io.github.copydesk.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.copydesk.format.file.ContentFolder;
import io.github.copydesk.text.Block;
import io.github.copydesk.text.Document;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ArticleReaderTest {
    @TempDir
    private Path folder = Path.of("");

    private final ArticleReader reader = new ArticleReader(new Formats(), "en-US", 1536);

    @Test
    void readsAFileWithoutItsByteOrderMark() throws IOException {
        Document document = read("a.txt", "\uFEFFOne.\r\n\r\nTwo.".getBytes(UTF_8));
        assertEquals("One.\r\n\r\nTwo.", document.source());
        assertEquals("a.txt", document.path());
        assertEquals(
                List.of("One.", "Two."),
                document.blocks().stream().map(Block::text).toList());
        assertEquals(List.of(), document.flaws());
    }

    @Test
    void readsAnEmptyFileWithoutAFlaw() throws IOException {
        for (String name : List.of("a.txt", "a.adoc", "a.md", "a.html")) {
            Document document = read(name, new byte[0]);
            assertEquals(List.of(), document.blocks());
            assertEquals(List.of(), document.flaws());
        }
    }

    @Test
    void readsAnArticleInTheLanguageOfItsWordsIfNothingNamesOne() throws IOException {
        String spanish =
                "El barco que va a la isla sale a las nueve, y el puerto dice que no hay más billetes para hoy. "
                        + "Los viajeros pueden esperar en la oficina, pero no se puede salir cuando el viento es muy fuerte.";
        assertEquals("es", read("a.md", spanish.getBytes(UTF_8)).language());
        assertEquals(
                "fr",
                read("b.md", ("---\nlang: fr\n---\n" + spanish).getBytes(UTF_8)).language());
        assertEquals(
                "en-US",
                read("c.md", ("---\nlang: en\n---\n" + spanish).getBytes(UTF_8)).language());
        assertEquals(
                "en-US", read("d.md", "El barco va a la isla.".getBytes(UTF_8)).language());
        Document document = read("a.md", spanish.getBytes(UTF_8));
        assertEquals("es", reader.rereading(document).apply(spanish).language());
    }

    @Test
    void refusesAFileThatIsTooLargeAndNamesTheCure() throws IOException {
        Document document = read("big.txt", "x".repeat(54_525_952 / 1024).getBytes(UTF_8));
        assertEquals("", document.source());
        assertEquals(
                "the file is 52 kB, the limit is 1.5 kB; raise it in copydesk.yml (maxFileSize) or exclude the file",
                onlyFlaw(document).message());
    }

    @Test
    void statesThatAFileIsBinary() throws IOException {
        Document document = read("photo.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0x1A, 10, 0, 0, 0, 13});
        assertEquals(List.of(), document.blocks());
        assertEquals(Flaw.Kind.FILE, onlyFlaw(document).kind());
    }

    @Test
    void keepsReadingAfterAWrongByte() throws IOException {
        Document document = read("café ø.txt", "Marlène spoke.".getBytes(Charset.forName("windows-1252")));
        assertEquals("Marlène spoke.", document.blocks().get(0).text());
        assertEquals(1, document.flaws(Flaw.Kind.ENCODING).count());
    }

    @Test
    void namesAFileThatVanished() {
        Document document = reader.read(new ContentFolder.Entry("a.txt", folder.resolve("a.txt"), Optional.empty()));
        assertEquals(
                "the file cannot be read: the file does not exist",
                onlyFlaw(document).message());
    }

    @Test
    void namesAFileWithoutPermission() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "secret");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        Document document = reader.read(new ContentFolder.Entry("a.txt", file, Optional.empty()));
        assertEquals(
                "the file cannot be read: permission denied", onlyFlaw(document).message());
    }

    @Test
    void passesOnWhatTheWalkMet() {
        Document document = reader.read(new ContentFolder.Entry(
                "loop", folder, Optional.of(new Flaw(Flaw.Kind.FILE, new Span(0, 0), "a loop"))));
        assertEquals("a loop", onlyFlaw(document).message());
        assertTrue(document.blocks().isEmpty());
    }

    private Document read(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return reader.read(new ContentFolder.Entry(name, file, Optional.empty()));
    }

    private static Flaw onlyFlaw(Document document) {
        assertEquals(1, document.flaws().size(), () -> document.flaws().toString());
        return document.flaws().get(0);
    }
}
