package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.cache.ClassPath;
import io.github.copydesk.testing.Articles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whichever process of a check is killed, and whenever: no article is harmed, and the next check is like an undisturbed
 * one.
 */
final class KilledCheckTest {
    /** More of them for a longer look: {@code -Dcopydesk.kills=50}. */
    private static final int KILLS = Integer.getInteger("copydesk.kills", 1);

    private final Random random = new Random(7);
    private Path folder = Path.of("");
    private SortedMap<String, String> articles = new TreeMap<>();
    private SortedMap<String, String> reports = new TreeMap<>();

    @BeforeEach
    void checkUndisturbed(@TempDir Path temporary) throws IOException {
        folder = temporary;
        for (Map.Entry<String, String> article : Articles.all().entrySet()) {
            Path file = folder.resolve("content").resolve(article.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, article.getValue());
        }
        articles = texts("content");
        reports = checked();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void itsOwnJvm() throws IOException, InterruptedException {
        long usual = usualMillis();
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            forgetEarlierRuns();
            Process check = start();
            Thread.sleep(random.nextLong(usual));
            List<ProcessHandle> own = check.descendants().toList();
            own.forEach(ProcessHandle::destroyForcibly);
            killed += own.size();
            int end = check.waitFor();
            if (end == 0) {
                assertEquals(reports, texts("reports"), "started again");
            }
            assertUnharmed();
        }
        assertTrue(KILLS < 10 || killed > KILLS / 2, killed + " of " + KILLS + " were running");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void theBuildThatStartedIt() throws IOException, InterruptedException {
        long usual = usualMillis();
        for (int kill = 0; kill < KILLS; kill++) {
            forgetEarlierRuns();
            Process check = start();
            Thread.sleep(random.nextLong(usual));
            List<ProcessHandle> own = check.descendants().toList();
            check.destroyForcibly().waitFor();
            own.forEach(it -> it.onExit().orTimeout(5, TimeUnit.MINUTES).join()); // it ends by itself
            assertUnharmed();
        }
    }

    /** How long a check takes here. */
    private long usualMillis() throws IOException, InterruptedException {
        forgetEarlierRuns();
        long start = System.nanoTime();
        assertEquals(0, start().waitFor());
        return 1 + (System.nanoTime() - start) / 1_000_000;
    }

    private void assertUnharmed() throws IOException {
        assertEquals(articles, texts("content"));
        assertEquals(reports, checked());
    }

    /** The reports of a check that nobody disturbs. */
    private SortedMap<String, String> checked() throws IOException {
        Outcome outcome = CheckRun.run(CheckOnce.request(folder, "content", "reports", /* fork= */ false), line -> {});
        assertTrue(outcome.failure().isPresent(), "there are errors in the articles");
        return texts("reports");
    }

    private void forgetEarlierRuns() throws IOException {
        for (String name : List.of("cache", "reports")) {
            try (Stream<Path> files = Files.walk(folder.resolve(name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Without drafts: that of a killed process stays for a while, since another build could be writing it. */
    private SortedMap<String, String> texts(String name) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(it -> !it.toString().endsWith(".tmp"))
                    .toList()) {
                texts.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Dcopydesk.kills.languageTool=" + Boolean.getBoolean("copydesk.kills.languageTool"),
                        "-cp",
                        ClassPath.ours().toString(),
                        CheckOnce.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
