package io.github.copydesk.languagetool;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * LanguageTool in this JVM, with one reader for each thread and language. The readers of a language are created at its
 * first request, while no reader is in use, since creating one changes rules that all share.
 */
final class ResidentProofreader implements Proofreader {
    private final int threads;
    private final LanguageToolSettings settings;
    private final Map<String, BlockingQueue<Reader>> idle = new HashMap<>();
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final ExecutorService executor;

    ResidentProofreader(int threads, LanguageToolSettings settings) {
        this.threads = threads;
        this.settings = settings;
        this.executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "copydesk-languagetool");
            thread.setDaemon(true);
            return thread;
        });
    }

    @Override
    public CompletableFuture<List<Remark>> read(String language, String prose) {
        return CompletableFuture.supplyAsync(() -> remarks(language, prose), executor);
    }

    /** The remarks in the order of the text, computed on this thread. */
    List<Remark> remarks(String language, String prose) {
        return ask(language, reader -> reader.read(prose));
    }

    @Override
    public List<String> corrections(String language, String word) {
        return ask(language, reader -> reader.corrections(word));
    }

    private <T> T ask(String language, Function<Reader, T> question) {
        try {
            BlockingQueue<Reader> queue = readers(language);
            lock.readLock().lock();
            try {
                return ask(queue, question);
            } finally {
                lock.readLock().unlock();
            }
        } catch (MissingLanguageException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProofreadingException("interrupted while waiting for LanguageTool");
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw new ProofreadingException("LanguageTool failed on this article: " + e);
        }
    }

    private static <T> T ask(BlockingQueue<Reader> queue, Function<Reader, T> question) throws InterruptedException {
        Reader reader = queue.take();
        try {
            return question.apply(reader);
        } finally {
            queue.add(reader);
        }
    }

    private BlockingQueue<Reader> readers(String language) {
        lock.readLock().lock();
        try {
            BlockingQueue<Reader> known = idle.get(language);
            if (known != null) {
                return known;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            return idle.computeIfAbsent(language, this::build);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private BlockingQueue<Reader> build(String language) {
        BlockingQueue<Reader> queue = new ArrayBlockingQueue<>(threads);
        for (int i = 0; i < threads; i++) {
            queue.add(new Reader(language, settings));
        }
        return queue;
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
