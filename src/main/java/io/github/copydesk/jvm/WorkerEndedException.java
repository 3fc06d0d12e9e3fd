package io.github.copydesk.jvm;

/** A worker that ended before it answered. */
public final class WorkerEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether the worker had started to answer; if not, the JVM could not start. */
    private final boolean started;

    WorkerEndedException(String reason, boolean started) {
        super(reason);
        this.started = started;
    }

    public boolean started() {
        return started;
    }
}
