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
 * The other end of a {@link Worker}, for the main class of its JVM: reads questions from the standard input and answers
 * through the standard output. It ends when its input does, whatever it is doing then; so it never outlives the build
 * that started it.
 */
public final class Service {
    /** The first bytes that are ours; what stands before them was said by an agent of the JVM. */
    static final byte[] GREETING = "\0copydesk\1".getBytes(StandardCharsets.US_ASCII);

    private static final int FAILED = 1;
    private static final Duration LONGEST_END = Duration.ofSeconds(1);

    private final DataOutputStream out;

    private Service(DataOutputStream out) {
        this.out = out;
    }

    /** Answers questions, each on one of that many threads. */
    public record Clerk(int threads, Answers answers) {}

    /** A failure that is no answer ends the JVM. */
    @FunctionalInterface
    public interface Answers {
        byte[] to(byte[] question);
    }

    /** Makes who answers. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Reads the instructions.
         *
         * @param saying takes what is said without being asked
         */
        Clerk open(byte[] instructions, Consumer<byte[]> saying);
    }

    /** Serves until nobody asks any more, and ends the JVM. */
    public static void serve(Opening opening) {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err); // whatever a library prints must not stand between two answers
        int status = 0;
        try {
            out.write(GREETING);
            out.flush();
            new Service(out).serve(in, opening);
        } catch (EOFException e) {
            // The build is done with us, or it is no more.
        } catch (IOException e) {
            status = FAILED;
        }
        end(status);
    }

    /** Lets libraries delete their files (Hunspell's dictionaries are copies of 5 MB), but never waits for them long. */
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
        Clerk clerk = opening.open(Frame.read(in).bytes(), saying -> send(new Frame(Frame.UNASKED, saying)));
        ExecutorService executor = Executors.newFixedThreadPool(clerk.threads());
        while (true) {
            Frame question = Frame.read(in);
            executor.execute(() -> answer(question, clerk.answers()));
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
