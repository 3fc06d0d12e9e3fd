package io.github.copydesk.check.languagetool;

/** The worker ended before it answered. */
final class WorkerEndedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether it ever spoke; one that did not could not start, and another will not either. */
    private final boolean started;

    WorkerEndedException(String reason, boolean started) {
        super(reason);
        this.started = started;
    }

    boolean started() {
        return started;
    }
}
