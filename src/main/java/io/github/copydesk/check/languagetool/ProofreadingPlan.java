package io.github.copydesk.check.languagetool;

import java.util.function.LongSupplier;

/**
 * How LanguageTool takes part in a run.
 *
 * @param fork whether it has a JVM of its own
 * @param threads how many articles it reads at the same time
 * @param bytes of all articles, read already or not
 */
public record ProofreadingPlan(boolean fork, int threads, long bytes, LanguageToolSettings settings) {
    /** Whether it matters how much of that is to be read before the first article is. */
    boolean mayBeLarge() {
        return fork && bytes > WorkerCommand.LARGE;
    }

    /** @param toRead tells, when the first article is to be read, how many bytes will be */
    Proofreader proofreader(LongSupplier toRead) {
        return fork
                ? new WorkerProofreader(() -> new Worker(
                        WorkerCommand.forBytes(toRead.getAsLong()), threads, settings, WorkerProofreader.PATIENCE))
                : new ResidentProofreader(threads, settings);
    }
}
