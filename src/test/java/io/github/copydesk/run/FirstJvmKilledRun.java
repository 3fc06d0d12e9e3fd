package io.github.copydesk.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A run whose first JVM is killed before it has said anything, as by a machine that is short of memory. */
final class FirstJvmKilledRun {
    private FirstJvmKilledRun() {}

    public static void main(String[] arguments) throws IOException {
        if (!Files.deleteIfExists(mark(ProcessHandle.current().parent().orElseThrow()))) {
            StubRun.main(arguments);
            return;
        }
        Runtime.getRuntime().halt(137);
    }

    /** The file that lets one JVM of a process die. */
    static Path mark(ProcessHandle parent) {
        return Path.of(System.getProperty("java.io.tmpdir"), "copydesk-first-jvm-" + parent.pid());
    }
}
