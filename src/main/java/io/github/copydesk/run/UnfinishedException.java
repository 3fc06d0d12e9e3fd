package io.github.copydesk.run;

import io.github.copydesk.report.UnwrittenException;

/** A run could not finish: it could not read the articles, or not write the reports. The message says why. */
public final class UnfinishedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnfinishedException(String message) {
        super(message);
    }

    /** Reports that could not be written. */
    UnfinishedException(UnwrittenException e) {
        super(e.getMessage(), e);
    }

    /** An unexpected failure; the messages of our own exceptions stay as they are. */
    UnfinishedException(RuntimeException e) {
        super("copydesk could not finish: " + reason(e), e);
    }

    private static String reason(RuntimeException e) {
        return e instanceof IllegalStateException && e.getMessage() != null ? e.getMessage() : e.toString();
    }
}
