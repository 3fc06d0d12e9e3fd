package io.github.copydesk.run;

import io.github.copydesk.engine.Resources;
import io.github.copydesk.jvm.JvmCommand;
import io.github.copydesk.jvm.Tuning;
import io.github.copydesk.jvm.Worker;
import io.github.copydesk.jvm.WorkerEndedException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

/**
 * A run in a separate JVM, in which LanguageTool runs too.
 *
 * <p>If that JVM crashes, the run is repeated with LanguageTool in a third JVM. That shows which article LanguageTool
 * crashed on, and the other articles are still checked. Lines that the first run logged are not repeated.
 */
final class OwnJvm {
    /** Longer than the time that LanguageTool's own JVM is allowed between two answers. */
    private static final Duration PATIENCE = Duration.ofMinutes(12);

    /**
     * The bytes of articles above which the optimising compiler saves time with LanguageTool, and above which memory
     * counts without it.
     */
    private static final long LARGE = 16 << 20;

    private static final long LARGE_ALONE = 48 << 20;

    private static final String CURE = "; set fork to false to stay in Maven's JVM";

    private final Class<?> mainClass;
    private final CheckRequest request;
    private final Listener listener;

    OwnJvm(CheckRequest request, Listener listener) {
        this(RunMain.class, request, listener);
    }

    OwnJvm(Class<?> mainClass, CheckRequest request, Listener listener) {
        this.mainClass = mainClass;
        this.request = request;
        this.listener = listener;
    }

    Outcome run() {
        Set<String> heard = ConcurrentHashMap.newKeySet();
        Listener first = line -> {
            heard.add(line.text());
            listener.hear(line);
        };
        Tuning tuning = tuning();
        try {
            return started(tuning, Optional.of(tuning), first);
        } catch (WorkerEndedException e) {
            listener.warn("copydesk's JVM " + e.getMessage() + "; copydesk starts it once more");
        }
        Underway underway = new Underway(new UnloggedLines(heard, listener));
        try {
            return started(tuning, Optional.empty(), underway);
        } catch (WorkerEndedException e) {
            throw new UnfinishedException("copydesk's JVM " + e.getMessage() + underway);
        }
    }

    /** Starts a JVM again if it does not start: the system may have killed it for lack of memory. */
    private Outcome started(Tuning tuning, Optional<Tuning> home, Listener hearing) {
        try {
            return run(tuning, home, hearing);
        } catch (WorkerEndedException e) {
            if (e.started()) {
                throw e;
            }
            listener.warn("copydesk's JVM did not start: it " + e.getMessage() + "; copydesk starts it once more");
        }
        try {
            return run(tuning, home, hearing);
        } catch (WorkerEndedException e) {
            if (e.started()) {
                throw e;
            }
            throw new UnfinishedException("copydesk's JVM could not start: it " + e.getMessage() + CURE);
        }
    }

    private Tuning tuning() {
        boolean languageTool = request.settings().languageTool();
        if (request.settings().bytes() > (languageTool ? LARGE : LARGE_ALONE)) {
            return languageTool ? Tuning.LONG : Tuning.BULK;
        }
        return languageTool ? Tuning.SHORT : Tuning.BRIEF;
    }

    private Outcome run(Tuning tuning, Optional<Tuning> home, Listener hearing) {
        Resources resources = request.settings().resources();
        CheckRequest there = request.by(new Resources(
                resources.threads(), true, home, resources.memory(), resources.cache(), resources.disk()));
        JvmCommand command = new JvmCommand(tuning, mainClass);
        try (Worker worker = new Worker(command, CheckRequestBytes.of(there), PATIENCE, said -> WorkerMessage.of(said)
                .tell(hearing))) {
            return RunResult.outcome(wait(worker.ask(new byte[0])));
        } catch (UncheckedIOException e) {
            throw new UnfinishedException(e.getMessage() + CURE);
        }
    }

    private static byte[] wait(CompletableFuture<byte[]> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnfinishedException("the check was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException known) {
                throw known;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
