package io.github.copydesk.fix;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnifiedDiffTest {
    private Path folder;

    @BeforeEach
    void name(@TempDir Path temporary) {
        folder = temporary;
    }

    @Test
    void looksAsGitWritesIt() {
        assertEquals(
                """
                diff --git a/content/a.txt b/content/a.txt
                --- a/content/a.txt
                +++ b/content/a.txt
                @@ -1,3 +1,3 @@
                 One\r
                -Two\r
                +Zwei\r
                 Three
                \\ No newline at end of file
                """
                        .replace("\\r", "\r"),
                new String(
                        UnifiedDiff.of("content/a.txt", bytes("One\r\nTwo\r\nThree"), bytes("One\r\nZwei\r\nThree")),
                        UTF_8));
    }

    @Test
    void gitAppliesItByteForByte() throws IOException, InterruptedException {
        assumeTrue(hasGit(), "no git");
        assertApplies(
                "a.txt", bytes("One\r\nTwo\rThree\n\u001b[31mred\n"), bytes("One\r\nZwei\rThree\n\u001b[31mred\n"));
        assertApplies("b.txt", "Caf\u00e9 one\nboat".getBytes(ISO_8859_1), "Caf\u00e9 one\nship".getBytes(ISO_8859_1));
        assertApplies("c.txt", bytes("boat"), bytes("ship"));
        assertApplies("d.txt", bytes("boat\n"), bytes("ship"));
        assertApplies("e/with space.md", bytes("boat\n"), bytes("ship\n"));
        assertApplies("e/\u00fcn\u00ef \"quoted\" \\ name.md", bytes("boat\n"), bytes("ship\n"));
        assertApplies("f.txt", "\uFEFFboat\r\nx".getBytes(UTF_16LE), "\uFEFFship\r\nx".getBytes(UTF_16LE));
    }

    @Test
    void gitAppliesWhateverIsWritten() throws IOException, InterruptedException {
        assumeTrue(hasGit(), "no git");
        Random random = new Random(11);
        for (int i = 0; i < 25; i++) {
            byte[] before = new byte[random.nextInt(400) + 1];
            random.nextBytes(before);
            for (int j = 0; j < before.length; j++) {
                before[j] = random.nextInt(12) == 0 ? (byte) '\n' : before[j];
            }
            byte[] after = before.clone();
            for (int j = random.nextInt(3); j >= 0; j--) {
                after[random.nextInt(after.length)] ^= 1;
            }
            assertApplies("r%d.bin".formatted(i), before, after);
        }
    }

    private void assertApplies(String name, byte[] before, byte[] after) throws IOException, InterruptedException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, before);
        Path diff = Files.write(folder.resolve("x.diff"), UnifiedDiff.of(name, before, after));
        Process git = git("apply", "-p1", "--whitespace=nowarn", diff.toString());
        assertEquals(0, git.exitValue(), () -> name + ": " + output(git));
        assertArrayEquals(after, Files.readAllBytes(file), name);
    }

    private static boolean hasGit() throws InterruptedException {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private Process git(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("git");
        builder.command().addAll(List.of(arguments));
        builder.environment()
                .put("GIT_CEILING_DIRECTORIES", folder.resolve("..").normalize().toString());
        Process git =
                builder.directory(folder.toFile()).redirectErrorStream(true).start();
        git.waitFor(20, TimeUnit.SECONDS);
        return git;
    }

    private static String output(Process git) {
        try {
            return new String(git.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
