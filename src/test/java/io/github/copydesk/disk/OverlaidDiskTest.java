package io.github.copydesk.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OverlaidDiskTest {
    @TempDir
    private Path folder = Path.of("");

    private final OverlaidDisk disk = new OverlaidDisk(Disk.plain());

    @Test
    void aFileHoldsWhatIsLaidOverIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "The old mole.");
        disk.lay(file, bytes("The new mole."));
        assertEquals("The new mole.", disk.text(file));
        assertArrayEquals(bytes("The"), disk.head(file, 3));
        assertThrows(TooLargeException.class, () -> disk.bytes(file, 5));
        disk.lift(file);
        assertEquals("The old mole.", disk.text(file));
    }

    @Test
    void aFileAndItsFoldersNeedNotBeThere() throws IOException {
        Path file = folder.resolve("news/world/a.md");
        disk.lay(file, bytes("The mole."));
        assertEquals(FileKind.FILE, disk.kind(file));
        assertEquals(FileKind.FOLDER, disk.kind(folder.resolve("news")));
        assertEquals("news", disk.children(folder).get(0).name());
        assertEquals("a.md", disk.children(folder.resolve("news/world")).get(0).name());
        assertEquals(file, disk.real(file));
        assertEquals(FileKind.NOTHING, disk.kind(folder.resolve("sports")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
