package io.github.copydesk.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckThirdPartyTest {
    private Path folder = Path.of("");

    @BeforeEach
    void writeLicences(@TempDir Path empty) throws IOException {
        folder = empty;
        Files.writeString(folder.resolve("third-party.tsv"), "# what is packed\nquay\tMIT\tThe Quay Authors\n");
        Files.writeString(folder.resolve("MIT.txt"), "MIT License\n");
        Files.writeString(folder.resolve("NOTICE.txt"), "Notices.\n\nQuay\nCopyright The Quay Authors\n");
    }

    @Test
    void passesWithRowTextAndNotice() throws IOException {
        assertEquals(
                List.of(),
                missing(jar("quay-1.2.jar", "Quay\r\nCopyright  The Quay Authors\r\n"), new File("classes")));
    }

    @Test
    void namesAJarWithoutARow() throws IOException {
        assertEquals(List.of("third-party.tsv has no row for harbour-tools"), missing(jar("harbour-tools-3.jar", "")));
    }

    @Test
    void namesANoticeThatIsMissing() throws IOException {
        assertEquals(
                List.of("NOTICE.txt does not have the notice of quay-2.0.jar"),
                missing(jar("quay-2.0.jar", "Quay\nCopyright The Quay Authors and others\n")));
    }

    @Test
    void namesALicenceWithoutItsText() throws IOException {
        Files.delete(folder.resolve("MIT.txt"));
        assertEquals(List.of("MIT.txt is missing in " + folder), missing());
    }

    private List<String> missing(File... jars) throws IOException {
        return new CheckThirdParty(folder).missing(List.of(jars));
    }

    private File jar(String name, String notice) throws IOException {
        Path jar = folder.resolve(name);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            if (!notice.isEmpty()) {
                out.putNextEntry(new JarEntry("META-INF/NOTICE.txt"));
                out.write(notice.getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar.toFile();
    }
}
