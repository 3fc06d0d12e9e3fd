package io.github.copydesk.languagetool;

import io.github.copydesk.jvm.JvmCommand;
import io.github.copydesk.jvm.Tuning;
import io.github.copydesk.jvm.Worker;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How LanguageTool runs.
 *
 * @param fork whether it may have a JVM of its own
 * @param here the tuning of this JVM, if LanguageTool may run in it as long as the tuning suits the amount of work
 * @param threads the number of articles that it checks in parallel
 * @param bytes of all articles, with or without cached results
 */
public record ProofreadingPlan(
        boolean fork, Optional<Tuning> here, int threads, long bytes, LanguageToolSettings settings) {
    /** The number of bytes from which the optimizing compiler saves time. */
    private static final long LARGE = 1_500_000;

    /** Whether the amount of work must be known before the first article is checked. */
    boolean mayBeLarge() {
        return fork && bytes > LARGE;
    }

    /** @param toRead the number of bytes to check, called for the first article */
    Proofreader proofreader(LongSupplier toRead) {
        return fork
                ? new LateProofreader(() -> proofreader(tuning(toRead.getAsLong())))
                : new ResidentProofreader(threads, settings);
    }

    private Proofreader proofreader(Tuning tuning) {
        if (here.filter(tuning::equals).isPresent()) {
            return new ResidentProofreader(threads, settings);
        }
        JvmCommand command = new JvmCommand(tuning, WorkerMain.class);
        byte[] order = new WorkerOrder(threads, settings).bytes();
        return new WorkerProofreader(() -> new Worker(command, order, WorkerProofreader.PATIENCE, saying -> {}));
    }

    static Tuning tuning(long bytes) {
        return bytes > LARGE ? Tuning.LONG : Tuning.SHORT;
    }
}
