package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.copydesk.cache.ClassPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Articles on a volume that is mounted read-only, as in a container, are checked as anywhere, and fix says what it
 * cannot do.
 */
final class ReadOnlyContentTest {
    /** Runs the rest of the arguments where the folder is mounted read-only. */
    private static final String MOUNT =
            "mount --bind \"$1\" \"$1\" && mount -o remount,ro,bind \"$1\" && shift && exec \"$@\"";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void areCheckedAndNotHarmed() throws IOException, InterruptedException {
        Path content = Files.createDirectory(folder.resolve("content"));
        assumeTrue(mounts(content), "this system lets no test mount a folder");
        Path article = Files.writeString(content.resolve("a.txt"), "The quay â€œisâ€\u009D open.\n");
        assertEquals(
                "copydesk reads %s\n%s: not changed: it is read-only\ncopydesk fixed 0 findings in 0 articles; 1 article is not changed\n"
                        .formatted(content, article),
                said(
                        content,
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        ClassPath.ours().toString(),
                        CheckOnce.class.getName(),
                        folder.toString(),
                        "fix"));
        assertTrue(Files.readString(folder.resolve("reports/copydesk.json")).contains("\"mojibake\""));
        assertEquals("The quay â€œisâ€\u009D open.\n", Files.readString(article));
        try (Stream<Path> files = Files.list(content)) {
            assertEquals(List.of(article), files.toList());
        }
    }

    private static boolean mounts(Path folder) throws InterruptedException {
        try {
            return said(folder, "echo", "mounted").equals("mounted\n");
        } catch (IOException e) {
            return false;
        }
    }

    private static String said(Path readOnly, String... command) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(
                List.of("unshare", "--map-root-user", "--mount", "sh", "-c", MOUNT, "sh", readOnly.toString()));
        all.addAll(Arrays.asList(command));
        Process process = new ProcessBuilder(all).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
