package io.github.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Detects a terminal. */
public final class Terminal {
    private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

    private Terminal() {}

    /** Whether standard output is a terminal; true if unknown. */
    @SuppressWarnings("SystemConsoleNull") // never null since Java 22, which is the safe answer
    public static boolean isStandardOutput() {
        try {
            String device = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }
}
