package io.github.copydesk.languagetool;

import io.github.copydesk.jvm.Wire;
import io.github.copydesk.jvm.Worker;
import io.github.copydesk.jvm.WorkerEndedException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * LanguageTool in a JVM of its own, which starts at the first request.
 *
 * <p>If the worker ends early, any of the articles that it was checking may be the cause. It is started again and then
 * checks one article at a time, beginning with those. The article at which it ends again is the cause.
 */
final class WorkerProofreader implements Proofreader {
    static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int MOST_ENDS = 4;

    private final Supplier<Worker> start;
    private final ExecutorService oneAtATime = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "copydesk-worker-again");
        thread.setDaemon(true);
        return thread;
    });
    private @Nullable Worker first;
    private @Nullable Worker another;
    private int ends = 1;

    /** @param start creates a worker */
    WorkerProofreader(Supplier<Worker> start) {
        this.start = start;
    }

    @Override
    public CompletableFuture<List<Remark>> read(String language, String prose) {
        return ask(new Request(Request.Kind.READ, language, prose)).thenApply(Remarks::of);
    }

    @Override
    public List<String> corrections(String language, String word) {
        return Wire.texts(answer(ask(new Request(Request.Kind.CORRECT, language, word))));
    }

    private CompletableFuture<byte[]> ask(Request request) {
        Worker worker = first();
        if (!worker.isAlive()) {
            return again(request);
        }
        return worker.ask(request.bytes())
                .thenApply(Reply::answer)
                .exceptionallyCompose(e -> cause(e) instanceof WorkerEndedException
                        ? again(request)
                        : CompletableFuture.failedFuture(told(cause(e))));
    }

    private synchronized Worker first() {
        if (first == null) {
            first = start();
        }
        return first;
    }

    private Worker start() {
        try {
            return start.get();
        } catch (UncheckedIOException e) {
            throw ProofreadingException.hopeless(String.valueOf(e.getMessage()));
        }
    }

    private CompletableFuture<byte[]> again(Request request) {
        return CompletableFuture.supplyAsync(() -> alone(request), oneAtATime);
    }

    private byte[] alone(Request request) {
        Worker worker = another();
        try {
            return Reply.answer(answer(worker.ask(request.bytes())));
        } catch (WorkerEndedException e) {
            ends++;
            throw told(e);
        }
    }

    private synchronized Worker another() {
        if (another == null || !another.isAlive()) {
            if (ends > MOST_ENDS) {
                throw new ProofreadingException(
                        "LanguageTool's worker has ended %s times and is not restarted".formatted(ends));
            }
            another = start();
        }
        return another;
    }

    private static byte[] answer(CompletableFuture<byte[]> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            throw cause(e) instanceof RuntimeException known ? known : e;
        }
    }

    private static Throwable cause(Throwable e) {
        return e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
    }

    private static RuntimeException told(Throwable e) {
        if (e instanceof WorkerEndedException end) {
            return end.started()
                    ? new ProofreadingException(
                            "LanguageTool's worker " + end.getMessage() + " while it checked this article")
                    : ProofreadingException.hopeless("LanguageTool's worker could not start: it " + end.getMessage());
        }
        return e instanceof RuntimeException known ? known : new CompletionException(e);
    }

    @Override
    public synchronized void close() {
        oneAtATime.shutdownNow();
        for (Worker worker : new Worker[] {first, another}) {
            if (worker != null) {
                worker.close();
            }
        }
    }
}
