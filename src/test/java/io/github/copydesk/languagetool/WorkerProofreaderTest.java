package io.github.copydesk.languagetool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copydesk.jvm.JvmCommand;
import io.github.copydesk.jvm.Tuning;
import io.github.copydesk.jvm.Worker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
final class WorkerProofreaderTest {
    private final AtomicInteger starts = new AtomicInteger();
    private final List<Worker> workers = new ArrayList<>();
    private WorkerProofreader proofreader = stub(Duration.ofSeconds(60));

    private WorkerProofreader stub(Duration patience) {
        return started(StubWorker.class.getName(), patience);
    }

    private WorkerProofreader started(String mainClass, Duration patience) {
        JvmCommand command = new JvmCommand(List.of("-XX:TieredStopAtLevel=1"), mainClass);
        return new WorkerProofreader(() -> {
            starts.incrementAndGet();
            Worker worker = new Worker(command, new byte[0], patience, saying -> {});
            workers.add(worker);
            return worker;
        });
    }

    @AfterEach
    void leaveNoProcessBehind() {
        proofreader.close();
        assertTrue(workers.stream().noneMatch(Worker::isRunning));
    }

    @Test
    void readsEveryUnitAsItIs() {
        String odd = "lone \uD800, astral \uD83D\uDE00, \0";
        assertEquals(odd, read(odd));
    }

    @Test
    void startsOnlyWhenItIsAsked() {
        proofreader.close();
        assertEquals(0, starts.get());
    }

    @Test
    void blamesTheArticleOnWhichItEndsAndReadsTheOthers() {
        List<CompletableFuture<List<Remark>>> all = List.of(
                proofreader.read("en-US", "one"),
                proofreader.read("en-US", "two: die"),
                proofreader.read("en-US", "three"),
                proofreader.read("en-US", "four"));
        assertEquals("one", message(all.get(0)));
        String blame = assertThrows(CompletionException.class, all.get(1)::join).toString();
        assertTrue(
                blame.contains("LanguageTool's worker ended (java.lang.OutOfMemoryError: Java heap space)"
                        + " while it checked this article"),
                blame);
        assertEquals("three", message(all.get(2)));
        assertEquals("four", message(all.get(3)));
        assertEquals("five", read("five"));
    }

    @Test
    void blamesTheArticleOnWhichItHangs() {
        proofreader = stub(Duration.ofSeconds(2));
        CompletableFuture<List<Remark>> hanging = proofreader.read("en-US", "hang");
        CompletableFuture<List<Remark>> next = proofreader.read("en-US", "next");
        String blame = assertThrows(CompletionException.class, hanging::join).toString();
        assertTrue(blame.contains("did not answer for 2 seconds while it checked this article"), blame);
        assertEquals("next", message(next));
    }

    @Test
    void givesUpOnAWorkerThatEndsAgainAndAgain() {
        for (int i = 0; i < 10; i++) {
            assertThrows(RuntimeException.class, () -> read("die"));
        }
        String last = assertThrows(RuntimeException.class, () -> read("good")).toString();
        assertTrue(last.contains("has ended 5 times and is not restarted"), last);
        assertEquals(5, starts.get());
    }

    @Test
    void saysWhenItCannotStart() {
        proofreader = started("no.such.Worker", Duration.ofSeconds(60));
        CompletableFuture<List<Remark>> answer = proofreader.read("en-US", "one");
        String message = assertThrows(CompletionException.class, answer::join).toString();
        assertTrue(message.contains("LanguageTool's worker could not start: it ended (Error: "), message);
        assertTrue(message.endsWith("set fork to false to run LanguageTool in Maven's JVM"), message);
    }

    @Test
    void usesTheOptimisingCompilerForLargeWorkOnly() {
        assertEquals(Tuning.SHORT, ProofreadingPlan.tuning(10_000));
        assertEquals(Tuning.LONG, ProofreadingPlan.tuning(100_000_000));
    }

    private String read(String text) {
        return message(proofreader.read("en-US", text));
    }

    private static String message(CompletableFuture<List<Remark>> remarks) {
        return remarks.join().get(0).message();
    }
}
