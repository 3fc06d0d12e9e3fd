package io.github.copydesk.check.languagetool;

import io.github.copydesk.cache.ClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the worker is started: by the {@code java} of this JVM, with flags of its own.
 *
 * @param flags of the JVM
 * @param mainClass of the worker
 */
record WorkerCommand(List<String> flags, String mainClass) {
    /** Above so many bytes of articles the optimising compiler pays for itself. */
    static final long LARGE = 1_500_000;

    private static final List<String> ALWAYS =
            List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData");
    /** What the two JVMs must agree on to say the same. */
    private static final List<String> SHARED = List.of("file.encoding", "user.language", "user.country");

    /** For so many bytes of articles. */
    static WorkerCommand forBytes(long bytes) {
        List<String> flags = new ArrayList<>(List.of("-XX:+UseSerialGC"));
        if (bytes <= LARGE) {
            flags.add("-XX:TieredStopAtLevel=1");
        }
        return new WorkerCommand(flags, WorkerMain.class.getName());
    }

    /**
     * Starts it.
     *
     * @throws ProofreadingException when there is no such program
     */
    Process start() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(ALWAYS);
        line.addAll(flags);
        SHARED.stream()
                .flatMap(name -> Stream.ofNullable(System.getProperty(name)).map(value -> "-D" + name + "=" + value))
                .forEach(line::add);
        line.add(mainClass);
        ProcessBuilder builder = new ProcessBuilder(line);
        // By the environment: a command line may be too short for it, and shows in every list of processes.
        builder.environment().put("CLASSPATH", ClassPath.ours().toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw ProofreadingException.hopeless("cannot start a JVM for LanguageTool: " + e.getMessage());
        }
    }
}
