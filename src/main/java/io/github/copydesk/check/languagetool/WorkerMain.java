package io.github.copydesk.check.languagetool;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The worker: LanguageTool in a JVM of its own, asked through its standard input and answering through its standard
 * output. It ends when its input does, whatever it is doing then; so it never outlives the build that started it.
 */
final class WorkerMain {
    /** The first bytes of the worker; what stands before them was said by an agent of the JVM. */
    static final byte[] GREETING = "\0copydesk\1".getBytes(StandardCharsets.US_ASCII);

    private final DataOutputStream out;
    private final Proofreader proofreader;
    private final ExecutorService executor;

    private WorkerMain(DataOutputStream out, int threads, LanguageToolSettings settings) {
        this.out = out;
        this.proofreader = new ResidentProofreader(threads, settings);
        this.executor = Executors.newFixedThreadPool(threads);
    }

    public static void main(String[] arguments) {
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err); // whatever a library prints must not stand between two replies
        int status = 0;
        try {
            out.write(GREETING);
            out.flush();
            new WorkerMain(out, in.readInt(), LanguageToolSettings.read(in)).serve(in);
        } catch (EOFException e) {
            // The build is done with us, or it is no more.
        } catch (IOException e) {
            status = 1;
        }
        Runtime.getRuntime().halt(status);
    }

    private void serve(DataInputStream in) throws IOException {
        while (true) {
            Request request = Request.read(in);
            executor.execute(() -> send(answer(request)));
        }
    }

    private Reply answer(Request request) {
        try {
            byte[] answer =
                    switch (request.kind()) {
                        case READ ->
                            Remarks.bytes(proofreader
                                    .read(request.language(), request.text())
                                    .join());
                        case CORRECT -> Wire.bytes(proofreader.corrections(request.language(), request.text()));
                    };
            return new Reply(request.number(), Reply.Status.DONE, answer);
        } catch (MissingLanguageException e) {
            return new Reply(request.number(), Reply.Status.MISSING_LANGUAGE, String.valueOf(e.getMessage()));
        } catch (ProofreadingException e) {
            return new Reply(request.number(), Reply.Status.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private void send(Reply reply) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        try {
            reply.write(new DataOutputStream(frame));
            synchronized (out) {
                out.write(frame.toByteArray());
                out.flush();
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(1); // nobody listens any more
        }
    }
}
