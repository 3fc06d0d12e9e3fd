package io.github.copydesk.languagetool;

import io.github.copydesk.jvm.JvmCommand;
import io.github.copydesk.jvm.Tuning;
import io.github.copydesk.jvm.Worker;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * How LanguageTool takes part in a run.
 *
 * @param fork whether it may have a JVM of its own
 * @param here how this JVM is tuned, if it is one where LanguageTool is at home as long as the tuning suits it
 * @param threads how many articles it reads at the same time
 * @param bytes of all articles, read already or not
 */
public record ProofreadingPlan(
        boolean fork, Optional<Tuning> here, int threads, long bytes, LanguageToolSettings settings) {
    /** Above that many bytes to read the optimising compiler pays for itself. */
    private static final long LARGE = 1_500_000;

    /** Whether it matters how much is to be read before the first article is. */
    boolean mayBeLarge() {
        return fork && bytes > LARGE;
    }

    /** @param toRead tells, when the first article is to be read, how many bytes will be */
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
