package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.cache.CacheFolder;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Links;
import io.github.copydesk.results.Gate;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check says and writes the same in a JVM of its own, in this one, and again when nothing has changed. */
final class CheckRunTest {
    private final List<Line> heard = new ArrayList<>();
    private Path folder;
    private Optional<Path> config = Optional.empty();
    private Optional<Path> earlier = Optional.empty();
    private List<String> formats = List.of("sarif");

    @BeforeEach
    void writeAnArticle(@TempDir Path temporary) throws IOException {
        folder = temporary;
        Path article = Files.createDirectories(folder.resolve("content")).resolve("a.txt");
        Files.writeString(article, "Reporting by KiyoshiTakenaka. “Zürich” — I could of gone.\n");
    }

    @Test
    void inAJvmOfItsOwnOrNot() throws IOException {
        Outcome here = run(Resources.plain(1));
        List<String> said = said();
        assertTrue(said.stream().anyMatch(it -> it.contains("glued-name")), said::toString);
        assertTrue(said.stream().anyMatch(it -> it.contains("languagetool/")), said::toString);
        String report = report();
        Resources own = new Resources(2, true, Optional.of(new CacheFolder(folder.resolve("cache"), "key")));
        assertEquals(here.failure(), run(own).failure());
        assertEquals(said, said());
        assertEquals(report, report());
        Files.delete(folder.resolve("reports/copydesk.sarif"));
        assertEquals(here.failure(), run(own).failure());
        assertEquals("copydesk reads content: nothing has changed since an earlier run", said().get(0));
        assertEquals(report, report());
    }

    @Test
    void saysWhatIsNewSinceAnEarlierRun() throws IOException {
        formats = List.of("json");
        Path before = folder.resolve("before.json");
        earlier = Optional.of(before);
        Resources cached = new Resources(1, false, Optional.of(new CacheFolder(folder.resolve("cache"), "key")));
        run(cached);
        assertTrue(
                said().contains("there is no earlier report to compare with: " + before + " is missing"),
                said()::toString);
        Files.copy(folder.resolve("reports/copydesk.json"), before);
        run(cached);
        assertTrue(said().contains("Since the earlier report: nothing new, nothing gone"), said()::toString);
        Files.writeString(folder.resolve("content/a.txt"), "Reporting by MarleneOkafor. “Zürich” — I could of gone.\n");
        run(cached);
        assertTrue(said().contains("Since the earlier report: 1 error new, 1 error gone"), said()::toString);
        Files.writeString(before, "{}");
        assertTrue(mistake(cached).startsWith(before + ": not a JSON report of copydesk"));
    }

    @Test
    void aMistakeInTheConfigurationIsOneThereToo() throws IOException {
        config = Optional.of(folder.resolve("copydesk.yml"));
        Files.writeString(config.get(), "severity:\n  glued-names: warning\n");
        String here = mistake(Resources.plain(1));
        assertTrue(here.contains("glued-names"), here);
        assertEquals(here, mistake(new Resources(1, true, Optional.empty())));
    }

    @Test
    void reportsThatCannotBeWrittenAreNamed() throws IOException {
        Files.writeString(folder.resolve("reports"), "a file where a folder should be");
        String message = assertThrows(UnfinishedException.class, () -> run(new Resources(1, true, Optional.empty())))
                .toString();
        assertTrue(message.contains("to " + folder.resolve("reports") + ": "), message);
    }

    @Test
    void aFailureThatNobodyForesawIsToldWithItsCause() {
        assertEquals(
                "copydesk could not finish: a.txt changed while it was read; start again",
                failure(new IllegalStateException("a.txt changed while it was read; start again")));
        assertEquals("copydesk could not finish: java.lang.NullPointerException", failure(new NullPointerException()));
        assertTrue(said().get(0).contains("at io.github.copydesk"), said()::toString);
    }

    private String failure(RuntimeException e) {
        return String.valueOf(assertThrows(
                        UnfinishedException.class,
                        () -> CheckRun.finish(heard::add, () -> {
                            throw e;
                        }))
                .getMessage());
    }

    private String mistake(Resources resources) {
        return String.valueOf(
                assertThrows(ConfigurationException.class, () -> run(resources)).getMessage());
    }

    private Outcome run(Resources resources) {
        heard.clear();
        Settings settings =
                new Settings(folder.resolve("content"), List.of(), List.of(), "en-US", true, config, resources);
        CheckRequest request = new CheckRequest(
                settings,
                Counting.ALL,
                new Verdict(Gate.DEFAULT, false),
                "content",
                "content",
                "1.0",
                formats,
                folder.resolve("reports"),
                Optional.empty(),
                false,
                Links.NONE,
                earlier);
        return CheckRun.run(request, heard::add);
    }

    private List<String> said() {
        return heard.stream().map(Line::text).toList();
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("reports/copydesk.sarif"));
    }
}
