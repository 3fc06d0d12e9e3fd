package io.github.copydesk.cli;

/** What the command ends with. */
final class ExitCode {
    /** No finding counts that fails. */
    static final int CLEAN = 0;
    /** More findings of the severity, or a graver one, than are allowed. */
    static final int FINDINGS = 1;
    /** It could not look, or not write: a mistake in the command, in the configuration, or of the machine. */
    static final int COULD_NOT_RUN = 2;

    private ExitCode() {}
}
