package io.github.copydesk.format.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.cache.ClassPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the process that fixes articles is killed, each article is as it was or as it shall be. */
final class KilledRewritingTest {
    private static final int ARTICLES = 60;
    /** More of them for a longer look: {@code -Dcopydesk.kills=50}. */
    private static final int KILLS = Integer.getInteger("copydesk.kills", 2);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void noArticleIsHalfWritten() throws IOException, InterruptedException {
        Random random = new Random(7);
        int half = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            for (int i = 0; i < ARTICLES; i++) {
                Files.writeString(article(i), RewriteAll.BEFORE);
            }
            Process process = start();
            process.getInputStream().readNBytes(random.nextInt(ARTICLES / 2));
            TimeUnit.MICROSECONDS.sleep(random.nextInt(2000));
            process.destroyForcibly().waitFor();
            int written = written();
            half += written > 0 && written < ARTICLES ? 1 : 0;
            assertEquals(0, start().waitFor());
            assertEquals(ARTICLES, written(), "the next run writes the rest");
        }
        assertTrue(KILLS < 10 || half > KILLS / 2, half + " of " + KILLS + " were killed while they wrote");
    }

    private int written() throws IOException {
        int written = 0;
        for (int i = 0; i < ARTICLES; i++) {
            String text = Files.readString(article(i));
            assertTrue(text.equals(RewriteAll.BEFORE) || text.equals(RewriteAll.AFTER), article(i) + " is harmed");
            written += text.equals(RewriteAll.AFTER) ? 1 : 0;
        }
        return written;
    }

    private Path article(int number) {
        return folder.resolve("a" + number + ".txt");
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        ClassPath.ours().toString(),
                        RewriteAll.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
