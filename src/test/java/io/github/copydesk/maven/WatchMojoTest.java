package io.github.copydesk.maven;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal as somebody runs it in a terminal while an article is corrected. */
final class WatchMojoTest {
    @TempDir
    private Path folder = Path.of("");

    private final List<String> said = new CopyOnWriteArrayList<>();

    @Test
    void anArticleThatIsSavedIsCheckedAgain() throws Exception {
        Path content = Files.createDirectory(folder.resolve("content"));
        Path article = Files.writeString(content.resolve("ferry.md"), "They asked KiyoshiTakenaka about the ferry.\n");
        Thread terminal = new Thread(() -> watch(content));
        terminal.start();
        try {
            await(() -> address().isPresent());
            assertTrue(shown().contains("KiyoshiTakenaka"));
            assertTrue(shown().contains("Errors found"), "failOnViolation is false");
            Files.writeString(article, "They asked Kiyoshi Takenaka about the ferry.\n");
            await(() -> !shown().contains("KiyoshiTakenaka"));
            Files.writeString(folder.resolve("copydesk.yml"), "acept: [quay]\n");
            await(() -> said.stream().anyMatch(it -> it.contains("copydesk.yml:1")));
            Files.writeString(article, "They asked MilenaHorvat about the ferry.\n");
            Files.delete(folder.resolve("copydesk.yml"));
            await(() -> shown().contains("MilenaHorvat"));
            assertFalse(shown().contains("{\"token\""));
        } finally {
            terminal.interrupt();
            terminal.join();
        }
    }

    private void watch(Path content) {
        WatchMojo goal = new WatchMojo();
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                said.add(line.toString());
            }

            @Override
            public void error(CharSequence line) {
                said.add(line.toString());
            }
        });
        goal.language = "en-US";
        goal.failOnViolation = false;
        goal.violationSeverity = "error";
        goal.version = "1";
        try {
            goal.execute(new Place(folder, folder.resolve("target"), folder, folder), content);
        } catch (Exception e) {
            said.add("ended: " + e);
        }
    }

    private Optional<URI> address() {
        return said.stream()
                .map(Pattern.compile("the report: (\\S+)")::matcher)
                .filter(Matcher::find)
                .map(it -> URI.create(it.group(1)))
                .findFirst();
    }

    private String shown() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address().orElseThrow()).build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 400 && !condition.getAsBoolean(); i++) {
            Thread.sleep(50);
        }
        assertTrue(condition.getAsBoolean(), said::toString);
    }
}
