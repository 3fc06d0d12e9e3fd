package io.github.copydesk.jvm;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A JVM whose main class calls {@link Service#serve}, from its start to its end. When it ends, open requests fail with
 * a {@link WorkerEndedException}.
 */
public final class Worker implements AutoCloseable {
    private static final Duration TIME_TO_END = Duration.ofSeconds(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Process process;
    private final Duration patience;
    private final Consumer<byte[]> hearing;
    private final DataOutputStream out;
    private final LastWords lastWords = new LastWords();
    private final Map<Integer, CompletableFuture<byte[]>> pending = new ConcurrentHashMap<>();
    private int number;
    private volatile long lastSign = System.nanoTime();
    private volatile boolean started;
    private volatile boolean hung;
    private volatile boolean ended;

    /**
     * Starts the JVM.
     *
     * @param patience how long it may be silent while a request is open
     * @param hearing takes messages that answer no request, on a thread of the worker
     * @throws UncheckedIOException when the program cannot be started
     */
    public Worker(JvmCommand command, byte[] instructions, Duration patience, Consumer<byte[]> hearing) {
        this.patience = patience;
        this.hearing = hearing;
        process = command.start();
        out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        thread("copydesk-worker-errors", this::hear);
        thread("copydesk-worker-replies", this::listen);
        thread("copydesk-worker-watch", this::watch);
        try {
            new Frame(Frame.UNASKED, instructions).write(out);
            out.flush();
        } catch (IOException e) {
            process.destroyForcibly(); // it has ended already, and anyone who asks will be told
        }
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether the worker still answers, as far as is known. */
    public boolean isAlive() {
        return !ended;
    }

    /** Whether its process is running. */
    public boolean isRunning() {
        return process.isAlive();
    }

    /** Sends a request; the answer arrives on a thread of the worker. */
    public CompletableFuture<byte[]> ask(byte[] question) {
        CompletableFuture<byte[]> answer = new CompletableFuture<>();
        synchronized (out) {
            Frame frame = new Frame(number++, question);
            if (pending.isEmpty()) {
                lastSign = System.nanoTime();
            }
            pending.put(frame.number(), answer);
            try {
                frame.write(out);
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
                Frame frame = Frame.read(in);
                lastSign = System.nanoTime();
                take(frame);
            }
        } catch (IOException | RuntimeException e) {
            process.destroyForcibly(); // most often it has ended; or it talks nonsense
        }
        ended = true;
        failPending();
    }

    private static void awaitGreeting(InputStream in) throws IOException {
        byte[] seen = new byte[Service.GREETING.length];
        while (!Arrays.equals(seen, Service.GREETING)) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("no greeting");
            }
            System.arraycopy(seen, 1, seen, 0, seen.length - 1);
            seen[seen.length - 1] = (byte) next;
        }
    }

    private void take(Frame frame) {
        if (frame.number() == Frame.UNASKED) {
            hearing.accept(frame.bytes());
            return;
        }
        CompletableFuture<byte[]> answer = pending.remove(frame.number());
        if (answer != null) {
            answer.complete(frame.bytes());
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
            // The process has ended.
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

    /** Ends the worker, without waiting for answers. */
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
