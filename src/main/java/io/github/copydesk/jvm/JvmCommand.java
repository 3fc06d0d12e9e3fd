package io.github.copydesk.jvm;

import io.github.copydesk.cache.ClassPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command that starts a JVM: the {@code java} of this one, with the class path of this plugin.
 *
 * @param flags of the JVM
 * @param mainClass a class that calls {@link Service#serve}
 */
public record JvmCommand(List<String> flags, String mainClass) {
    /** Flags that keep the JVM's own output away from the frames on standard output. */
    private static final List<String> ALWAYS = List.of(
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Xlog:all=error:stderr");
    /** System properties that affect results, so both JVMs must have the same values. */
    private static final List<String> SHARED = List.of(
            "file.encoding", "user.language", "user.country", "user.variant", "user.timezone", "java.io.tmpdir");

    public JvmCommand(Tuning tuning, Class<?> mainClass) {
        this(tuning.flags(), mainClass.getName());
    }

    /**
     * Starts the JVM.
     *
     * @throws UncheckedIOException when the program cannot be started
     */
    Process start() {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(ALWAYS);
        line.addAll(flags);
        SHARED.stream()
                .flatMap(name -> Stream.ofNullable(System.getProperty(name))
                        .filter(value -> !value.isEmpty())
                        .map(value -> "-D" + name + "=" + value))
                .forEach(line::add);
        line.add(mainClass);
        ProcessBuilder builder = new ProcessBuilder(line);
        // In the environment, since a command line may be too short for it and is visible in process lists.
        builder.environment().put("CLASSPATH", ClassPath.ours().toString());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a JVM: " + e.getMessage(), e);
        }
    }
}
