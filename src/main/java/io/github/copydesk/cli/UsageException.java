package io.github.copydesk.cli;

/** A mistake in the options of a command. The message says how to correct it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
