package io.github.copydesk.jvm;

/** The worker ended before it answered. */
public final class WorkerEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether it ever spoke; one that did not could not start. */
    private final boolean started;

    WorkerEndedException(String reason, boolean started) {
        super(reason);
        this.started = started;
    }

    public boolean started() {
        return started;
    }
}
