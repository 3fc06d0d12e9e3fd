package io.github.copydesk.cli.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WriteStackMapsTest {
    private static final int JAVA_8 = 52;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyClassHasTheFormatOfJava8AndPassesTheVerifier() throws Exception {
        WriteStackMaps.main(new String[] {folder.toString()});
        List<Path> files = classes();
        assertTrue(files.contains(Path.of("picocli", "CommandLine.class")), files.toString());
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            for (Path file : files) {
                assertEquals(JAVA_8, Files.readAllBytes(folder.resolve(file))[7], file.toString());
                String name = file.toString().replace(java.io.File.separatorChar, '.');
                Class<?> loaded = Class.forName(name.substring(0, name.length() - ".class".length()), true, loader);
                assertEquals(loader, loaded.getClassLoader());
            }
        }
    }

    private List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(folder::relativize).toList();
        }
    }
}
