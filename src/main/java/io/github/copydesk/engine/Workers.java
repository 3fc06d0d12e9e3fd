package io.github.copydesk.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A few threads that do the same to each of many things. What comes out is in the order of what went in. */
final class Workers implements AutoCloseable {
    private final ExecutorService executor;

    Workers(int threads) {
        executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "copydesk");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Does it to all.
     *
     * @throws IllegalStateException when the calling thread is interrupted
     */
    <T, R> List<R> map(List<T> things, Function<T, R> function) {
        List<Future<R>> futures = new ArrayList<>();
        for (T thing : things) {
            futures.add(executor.submit(() -> function.apply(thing)));
        }
        List<R> results = new ArrayList<>();
        for (Future<R> future : futures) {
            results.add(join(future));
        }
        return results;
    }

    private static <R> R join(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the check was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
