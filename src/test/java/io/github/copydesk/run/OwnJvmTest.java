package io.github.copydesk.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.results.Gate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class OwnJvmTest {
    private final List<String> heard = new ArrayList<>();

    @Test
    void runsOnceWhereLanguageToolIsAtHome() {
        assertEquals(Optional.of("at home"), run("lives").failure());
        assertEquals(List.of("a rule is left out"), heard);
    }

    @Test
    void runsOnceMoreWithLanguageToolApartWhenItEndsEarly() {
        assertEquals(Optional.of("apart"), run("dies at home").failure());
        assertEquals(
                List.of(
                        "a rule is left out",
                        "copydesk's JVM ended (java.lang.OutOfMemoryError: Java heap space); copydesk starts it once more"),
                heard);
    }

    @Test
    void namesTheArticleThatItWasAtWhenItEndsAgain() {
        String message =
                assertThrows(UnfinishedException.class, () -> run("dies")).getMessage();
        assertEquals(
                "copydesk's JVM ended (java.lang.OutOfMemoryError: Java heap space) while it read bad.txt", message);
    }

    @Test
    void saysWhenItCannotStart() {
        OwnJvm none = new OwnJvm(OwnJvmTest.class, request("lives"), line -> heard.add(line.text()));
        String message = assertThrows(UnfinishedException.class, none::run).toString();
        assertTrue(message.contains("copydesk's JVM could not start: it ended"), message);
    }

    @Test
    void startsOnceMoreWhenItWasKilledAsItStarted() throws IOException {
        Files.createFile(FirstJvmKilledRun.mark(ProcessHandle.current()));
        OwnJvm killed = new OwnJvm(FirstJvmKilledRun.class, request("lives"), line -> heard.add(line.text()));
        assertEquals(Optional.of("at home"), killed.run().failure());
        assertEquals(
                List.of(
                        "copydesk's JVM did not start: it ended with exit code 137; copydesk starts it once more",
                        "a rule is left out"),
                heard);
    }

    private Outcome run(String version) {
        return new OwnJvm(StubRun.class, request(version), line -> heard.add(line.text())).run();
    }

    private static CheckRequest request(String version) {
        Path folder = Path.of("content").toAbsolutePath();
        Settings settings = new Settings(
                folder,
                List.of(),
                List.of(),
                "en-US",
                true,
                Optional.empty(),
                new Resources(1, true, Optional.empty()));
        return new CheckRequest(
                settings,
                Counting.ALL,
                new Verdict(Gate.DEFAULT, false),
                "content",
                "content",
                version,
                List.of("html"),
                folder,
                Optional.empty(),
                false);
    }
}
