package io.github.copydesk.run;

import io.github.copydesk.cache.ClassPath;
import io.github.copydesk.cache.FileCache;
import io.github.copydesk.cache.Fingerprint;
import io.github.copydesk.cache.Key;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.disk.ReadLog;
import io.github.copydesk.disk.RecordingDisk;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.report.ReportWriter;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Repeats the outcome of an earlier run if nothing has changed since then.
 *
 * <p>What a run depends on is recorded while it reads: each file, each folder, and each name that it looked for,
 * besides the request itself.
 */
final class RunCache {
    private final CheckRequest request;
    private final Optional<FileCache> cache;
    private final RecordingDisk disk = new RecordingDisk();

    RunCache(CheckRequest request, Consumer<String> warn) {
        this.request = request;
        cache = cache(request, warn);
    }

    /** The cache; empty if there is none, or if the run asks git, whose answers are not recorded. */
    private static Optional<FileCache> cache(CheckRequest request, Consumer<String> warn) {
        return request.settings()
                .resources()
                .cache()
                .filter(it -> !it.runKey().isEmpty())
                .filter(it -> request.counting().changedSince().isEmpty())
                .map(it -> new FileCache(it, warn));
    }

    /** The key of a request: the request itself, and the versions of everything that answers it. */
    private static Key question(CheckRequest request) {
        return new Fingerprint()
                .add("run")
                .add(ClassPath.ours().fingerprint())
                .add(Runtime.version().feature())
                .add(Locale.getDefault().toString())
                .add(String.valueOf(System.getProperty("sun.jnu.encoding")))
                .add(CheckRequestBytes.of(request.by(Resources.plain(1))))
                .key();
    }

    /** The outcome of an earlier run, if nothing has changed since. */
    static Optional<Outcome> earlier(CheckRequest request) {
        return cache(request, warning -> {}).filter(it -> !it.isNew()).flatMap(it -> it.all(question(request))
                .flatMap(record -> outcome(record, request).stream())
                .findFirst());
    }

    /**
     * The outcome in a record, if everything that it depends on is unchanged, and if it has the reports that this run
     * needs.
     */
    static Optional<Outcome> outcome(ByteBuffer record, CheckRequest request) {
        try {
            if (!ReadLog.of(record).stillHolds()) {
                return Optional.empty();
            }
            Outcome outcome = Outcome.of(record.slice());
            Set<String> written = request.writers(Optional.empty()).stream()
                    .map(ReportWriter::fileName)
                    .collect(Collectors.toSet());
            return Optional.of(outcome).filter(it -> it.reports().keySet().equals(written));
        } catch (RuntimeException e) {
            return Optional.empty(); // written by something else, whatever its seal says
        }
    }

    /** Whether an outcome can be kept. */
    boolean canKeep() {
        return cache.isPresent();
    }

    /** Whether an outcome with reports of this many bytes can be kept; larger reports are not even read. */
    boolean canKeep(long bytes) {
        return cache.filter(it -> it.mayHold(bytes)).isPresent();
    }

    /** The disk from which the run must read. */
    Disk disk() {
        return canKeep() ? disk : Disk.plain();
    }

    /** Keeps an outcome, unless it is odd or something changed during the run. */
    Outcome keep(Outcome outcome) {
        if (cache.isPresent() && !outcome.isOdd()) {
            disk.log().ifPresent(log -> keep(log, outcome));
        }
        return outcome;
    }

    private void keep(ReadLog log, Outcome outcome) {
        byte[] read = log.bytes();
        byte[] said = outcome.bytes();
        byte[] record = ByteBuffer.allocate(read.length + said.length)
                .put(read)
                .put(said)
                .array();
        cache.ifPresent(
                it -> it.put(question(request), new Fingerprint().add(read).key(), record));
    }
}
