package io.github.copydesk.jvm;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * The server side of a {@link Worker}, for the main class of its JVM: reads requests from standard input and writes
 * answers to standard output. The JVM ends as soon as its standard input ends, even during a request, so it never
 * outlives the build that started it.
 */
public final class Service {
    /** The first bytes of our output; agents of the JVM may have written before them. */
    static final byte[] GREETING = "\0copydesk\1".getBytes(StandardCharsets.US_ASCII);

    private static final int FAILED = 1;
    private static final Duration LONGEST_END = Duration.ofSeconds(1);

    private final DataOutputStream out;

    private Service(DataOutputStream out) {
        this.out = out;
    }

    /**
     * Answers requests.
     *
     * @param threads the number of threads that answer in parallel
     */
    public record Handler(int threads, Answers answers) {}

    /** Answers one request. An exception ends the JVM. */
    @FunctionalInterface
    public interface Answers {
        byte[] to(byte[] question);
    }

    /** Creates the handler from its instructions. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Reads the instructions.
         *
         * @param saying takes messages that answer no request
         */
        Handler open(byte[] instructions, Consumer<byte[]> saying);
    }

    /** Answers requests until standard input ends, then ends the JVM. */
    public static void serve(Opening opening) {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err); // what a library prints must not come between two answers
        int status = 0;
        try {
            out.write(GREETING);
            out.flush();
            new Service(out).serve(in, opening);
        } catch (EOFException e) {
            // The build has finished, or its process has ended.
        } catch (IOException e) {
            status = FAILED;
        }
        end(status);
    }

    /**
     * Ends the JVM. Shutdown hooks of libraries may delete their files (Hunspell's dictionaries are copies of 5 MB),
     * but only for a short time.
     */
    private static void end(int status) {
        Thread watch = new Thread(() -> {
            LockSupport.parkNanos(LONGEST_END.toNanos());
            Runtime.getRuntime().halt(status);
        });
        watch.setDaemon(true);
        watch.start();
        System.exit(status);
    }

    private void serve(DataInputStream in, Opening opening) throws IOException {
        Handler handler = opening.open(Frame.read(in).bytes(), saying -> send(new Frame(Frame.UNASKED, saying)));
        ExecutorService executor = Executors.newFixedThreadPool(handler.threads());
        while (true) {
            Frame question = Frame.read(in);
            executor.execute(() -> answer(question, handler.answers()));
        }
    }

    private void answer(Frame question, Answers answers) {
        try {
            send(new Frame(question.number(), answers.to(question.bytes())));
        } catch (RuntimeException | Error e) {
            e.printStackTrace(); // the last words, which the other end tells
            Runtime.getRuntime().halt(FAILED);
        }
    }

    private void send(Frame frame) {
        try {
            synchronized (out) {
                frame.write(out);
                out.flush();
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(FAILED); // nobody listens any more
        }
    }
}
