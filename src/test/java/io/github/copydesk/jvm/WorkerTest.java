package io.github.copydesk.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class WorkerTest {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    /** Answers with its instructions and the question, after a word to nobody in particular. */
    static final class Echo {
        private Echo() {}

        public static void main(String[] arguments) {
            Service.serve((instructions, saying) -> new Service.Handler(2, question -> {
                saying.accept("asked".getBytes(StandardCharsets.UTF_8));
                if (question.length == 0) {
                    throw new IllegalStateException("nothing to answer");
                }
                return (text(instructions) + ", " + text(question)).getBytes(StandardCharsets.UTF_8);
            }));
        }
    }

    @Test
    void answersAndSaysWhatItWasNotAsked() {
        try (Worker worker = worker()) {
            assertEquals("ready, one", text(worker.ask(bytes("one")).join()));
            assertEquals("ready, two", text(worker.ask(bytes("two")).join()));
            assertEquals(List.of("asked", "asked"), heard);
        }
    }

    @Test
    void tellsOfAFailureThatIsNoAnswer() {
        try (Worker worker = worker()) {
            String end = assertThrows(CompletionException.class, worker.ask(new byte[0])::join)
                    .toString();
            assertTrue(end.contains("ended (java.lang.IllegalStateException: nothing to answer)"), end);
            assertFalse(worker.isAlive());
        }
    }

    @Test
    void endsWhenTheBuildDoes() throws IOException, InterruptedException {
        Process orphan = new JvmCommand(Tuning.SHORT, Echo.class).start();
        try {
            orphan.getOutputStream().close();
            assertTrue(orphan.waitFor(60, TimeUnit.SECONDS));
            assertEquals(0, orphan.exitValue());
        } finally {
            orphan.destroyForcibly();
        }
    }

    private Worker worker() {
        return new Worker(
                new JvmCommand(Tuning.SHORT, Echo.class),
                bytes("ready"),
                Duration.ofSeconds(60),
                saying -> heard.add(text(saying)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
