package io.github.copydesk.cli;

/** The exit codes of the command. */
final class ExitCode {
    /** Not more findings than allowed. */
    static final int CLEAN = 0;
    /** More findings of the severity, or a higher one, than allowed. */
    static final int FINDINGS = 1;
    /**
     * The check could not run or not write its reports: a mistake in the command or in the configuration, or a failure
     * of the machine.
     */
    static final int COULD_NOT_RUN = 2;

    /** How the help and the manual pages introduce the list of codes. */
    static final String HEADING = "%nExit codes:%n";

    static final String SUCCESS = "0:success";

    private ExitCode() {}
}
