package io.github.copydesk.check.languagetool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * A JVM that runs {@link WorkerMain}, from its start to its end. When it ends, every question that it has not answered
 * is answered by a {@link WorkerEndedException}.
 */
final class Worker implements AutoCloseable {
    private static final Duration TIME_TO_END = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Process process;
    private final Duration patience;
    private final DataOutputStream out;
    private final LastWords lastWords = new LastWords();
    private final Map<Integer, CompletableFuture<byte[]>> pending = new ConcurrentHashMap<>();
    private int number;
    private volatile long lastSign = System.nanoTime();
    private volatile boolean started;
    private volatile boolean hung;
    private volatile boolean ended;

    /**
     * Starts it.
     *
     * @param patience how long it may be silent while a question is open
     */
    Worker(WorkerCommand command, int threads, LanguageToolSettings settings, Duration patience) {
        this.patience = patience;
        process = command.start();
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        thread("copydesk-worker-errors", this::hear);
        thread("copydesk-worker-replies", this::listen);
        thread("copydesk-worker-watch", this::watch);
        try {
            out.writeInt(threads);
            settings.write(out);
            out.flush();
        } catch (IOException e) {
            process.destroyForcibly(); // it has ended already, and whoever asks will be told
        }
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether it still answers, as far as is known. */
    boolean isAlive() {
        return !ended;
    }

    /** Whether there is a process. */
    boolean isRunning() {
        return process.isAlive();
    }

    /** Asks it; the answer comes on a thread of the worker's. */
    CompletableFuture<byte[]> ask(Request.Kind kind, String language, String text) {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        synchronized (out) {
            Request request = new Request(number++, kind, language, text);
            if (pending.isEmpty()) {
                lastSign = System.nanoTime();
            }
            pending.put(request.number(), answer);
            try {
                request.write(out);
                out.flush();
            } catch (IOException e) {
                process.destroyForcibly();
            }
        }
        if (ended) {
            failPending();
        }
        return answer;
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
            awaitGreeting(in);
            started = true;
            while (true) {
                Reply reply = Reply.read(in);
                lastSign = System.nanoTime();
                CompletableFuture<byte[]> answer = pending.remove(reply.number());
                if (answer != null) {
                    settle(answer, reply);
                }
            }
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly(); // most often it has ended; or it talks nonsense
        }
        ended = true;
        failPending();
    }

    private static void awaitGreeting(InputStream in) throws IOException {
        byte[] seen = new byte[WorkerMain.GREETING.length];
        while (!Arrays.equals(seen, WorkerMain.GREETING)) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no greeting");
            }
            System.arraycopy(seen, 1, seen, 0, seen.length - 1);
            seen[seen.length - 1] = (byte) next;
        }
    }

    private static void settle(CompletableFuture<byte[]> answer, Reply reply) {
        switch (reply.status()) {
            case DONE -> answer.complete(reply.answer());
            case MISSING_LANGUAGE -> answer.completeExceptionally(new MissingLanguageException(reply.message()));
            case FAILED -> answer.completeExceptionally(new ProofreadingException(reply.message()));
        }
    }

    private void failPending() {
        WorkerEndedException end = new WorkerEndedException(reason(), started);
        for (Integer open : List.copyOf(pending.keySet())) {
            CompletableFuture<byte[]> answer = pending.remove(open);
            if (answer != null) {
                answer.completeExceptionally(end);
            }
        }
    }

    private String reason() {
        if (hung) {
            return "did not answer for " + patience.toSeconds() + " seconds";
        }
        try {
            process.waitFor(TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS);
            return "ended" + lastWords.orElse(process.isAlive() ? "" : " with exit code " + process.exitValue());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "ended";
        }
    }

    private void hear() {
        try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                lastWords.add(line);
            }
        } catch (IOException e) {
            // It has ended.
        }
    }

    private void watch() {
        try {
            while (!process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                if (!pending.isEmpty() && System.nanoTime() - lastSign > patience.toNanos()) {
                    hung = true;
                    process.destroyForcibly();
                }
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
        }
    }

    /** Ends the worker; it needs no answer to end. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(TIME_TO_END.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
