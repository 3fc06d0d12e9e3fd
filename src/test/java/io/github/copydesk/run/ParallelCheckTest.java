package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.copydesk.testing.Articles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Modules that Maven builds at the same time, as by {@code -T4}, share one cache. */
final class ParallelCheckTest {
    private static final int MODULES = 4;
    private static final int ARTICLES = 80;

    private final ConcurrentLinkedQueue<String> warnings = new ConcurrentLinkedQueue<>();
    private Path folder = Path.of("");

    @BeforeEach
    void writeArticles(@TempDir Path temporary) throws IOException {
        folder = temporary;
        int number = 0;
        for (Map.Entry<String, String> article :
                Articles.all().entrySet().stream().limit(ARTICLES).toList()) {
            Path file = folder.resolve(content(number++ % MODULES)).resolve(article.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, article.getValue());
        }
    }

    @Test
    void theirReportsAreThoseOfOneAfterTheOther() throws Exception {
        modules().forEach(module -> check(module, "one"));
        Map<String, String> one = reports("one");
        deleteCache();
        checkAtOnce("cold");
        checkAtOnce("warm");
        assertEquals(one, reports("cold"));
        assertEquals(one, reports("warm"));
        assertEquals(List.of(), List.copyOf(warnings));
    }

    private void checkAtOnce(String reports) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(MODULES);
        try {
            List<Future<?>> checks = new ArrayList<>();
            modules().forEach(module -> checks.add(threads.submit(() -> check(module, reports))));
            for (Future<?> check : checks) {
                check.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static IntStream modules() {
        return IntStream.range(0, MODULES);
    }

    private static String content(int module) {
        return "content" + module;
    }

    private void check(int module, String reports) {
        CheckRequest request = CheckOnce.request(folder, content(module), reports + module, /* fork= */ false);
        Outcome unused = CheckRun.run(request, line -> {
            if (line.level() == Line.Level.WARN && line.text().contains("cache")) {
                warnings.add(line.text());
            }
        });
    }

    private void deleteCache() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("cache"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
    }

    private Map<String, String> reports(String name) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        for (int module : modules().toArray()) {
            for (String report : List.of("copydesk.html", "copydesk.json", "copydesk.sarif")) {
                reports.put(
                        module + "/" + report,
                        Files.readString(folder.resolve(name + module).resolve(report)));
            }
        }
        return reports;
    }
}
