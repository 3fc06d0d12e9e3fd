package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.jvm.JvmCommand;
import io.github.copydesk.jvm.Worker;
import io.github.copydesk.results.Gate;
import io.github.copydesk.testing.MadeUpNews;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More articles than fit into the memory are read all the same: 100,000 of 5 kB in 512 MB of heap. */
final class ManyArticlesBenchmark {
    private static final int CHARACTERS = 5_000;

    private final int articles = Integer.getInteger("copydesk.articles", 100_000);
    private final String heap = System.getProperty("copydesk.heap", "512m");

    @Test
    void aRunNeedsNoMoreMemoryForMoreArticles(@TempDir Path folder) throws IOException {
        MadeUpNews news = new MadeUpNews();
        for (int i = 0; i < articles; i++) {
            Path file = folder.resolve("content/%03d/%d.txt".formatted(i / 1000, i));
            Files.createDirectories(file.getParent());
            Files.writeString(file, news.article(i, CHARACTERS));
        }
        List<String> said = new ArrayList<>();
        JvmCommand command = new JvmCommand(List.of("-XX:+UseSerialGC", "-Xmx" + heap), RunMain.class.getName());
        long start = System.nanoTime();
        try (Worker worker = new Worker(
                command, CheckRequestBytes.of(request(folder)), Duration.ofMinutes(10), word -> WorkerMessage.of(word)
                        .tell(line -> said.add(line.text())))) {
            Outcome outcome = RunResult.outcome(worker.ask(new byte[0]).join());
            assertEquals(Optional.empty(), outcome.failure());
        }
        System.out.printf("%d articles in %s of heap: %.1f s%n", articles, heap, (System.nanoTime() - start) / 1e9);
        String last = said.get(said.size() - 3);
        System.out.println(last);
        assertTrue(last.startsWith("copydesk read " + articles + " articles"), last);
        Matcher chrome = Pattern.compile("leftover-chrome (\\d+)").matcher(last);
        assertTrue(chrome.find() && Integer.parseInt(chrome.group(1)) >= (articles + 19) / 20, last);
    }

    private static CheckRequest request(Path folder) {
        Settings settings = new Settings(
                folder.resolve("content"),
                List.of(),
                List.of(),
                "en-US",
                false,
                Optional.empty(),
                new Resources(2, true, Optional.empty()));
        return new CheckRequest(
                settings,
                Counting.ALL,
                new Verdict(Gate.DEFAULT.onlyReporting(), false),
                "content",
                "content",
                "1.0",
                List.of("html", "sarif", "json"),
                folder.resolve("reports"),
                Optional.empty(),
                false);
    }
}
