package io.github.copydesk.run;

import io.github.copydesk.report.UnwrittenException;

/** A run came to no end: we could not look, or not write what we saw. The message says why, for people. */
public final class UnfinishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfinishedException(String message) {
        super(message);
    }

    /** Reports that could not be written. */
    UnfinishedException(UnwrittenException e) {
        super(e.getMessage(), e);
    }

    /** What nobody foresaw; our own complaints are told as they are. */
    UnfinishedException(RuntimeException e) {
        super("copydesk could not finish: " + reason(e), e);
    }

    private static String reason(RuntimeException e) {
        return e instanceof IllegalStateException && e.getMessage() != null ? e.getMessage() : e.toString();
    }
}
