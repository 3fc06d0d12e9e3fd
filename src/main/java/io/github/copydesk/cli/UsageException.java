package io.github.copydesk.cli;

/** A mistake in what the command was told. The message, for people, names the cure. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
