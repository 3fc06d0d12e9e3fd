package io.github.copydesk.engine;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** A pool of threads that applies a function to each item of a list. Results arrive in the order of the list. */
final class Workers implements AutoCloseable {
    /** How many results may wait to be taken; more would only use memory. */
    private static final int MOST_UNDERWAY = 256;

    private final ExecutorService executor;

    Workers(int threads) {
        executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "copydesk");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Applies the function to each item, and passes the results to the consumer on the calling thread.
     *
     * @throws IllegalStateException when the calling thread is interrupted
     */
    <T, R> void each(List<T> things, Function<T, R> function, Consumer<R> taking) {
        Queue<Future<R>> underway = new ArrayDeque<>();
        for (T thing : things) {
            if (underway.size() == MOST_UNDERWAY) {
                taking.accept(join(underway.remove()));
            }
            underway.add(executor.submit(() -> function.apply(thing)));
        }
        while (!underway.isEmpty()) {
            taking.accept(join(underway.remove()));
        }
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
