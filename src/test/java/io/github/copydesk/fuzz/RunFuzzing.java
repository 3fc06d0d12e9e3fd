package io.github.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/**
 * Runs every target for the given minutes: {@code RunFuzzing <folder> <minutes> [part of a target's name]}. In the folder
 * stay the inputs that led somewhere new, and the log of each target. It fails when one of them had a finding.
 */
final class RunFuzzing {
    private static final List<String> CLASSES = List.of(
            "io.github.copydesk.fuzz.FormatFuzzTest",
            "io.github.copydesk.fuzz.RuleFuzzTest",
            "io.github.copydesk.fuzz.ReaderFuzzTest",
            "io.github.copydesk.run.WireFuzzTest");
    private static final Pattern RUNS = Pattern.compile("(?m)^(?:Done |#)(\\d+)\\b");

    private RunFuzzing() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        double minutes = Double.parseDouble(arguments[1]);
        String part = arguments.length > 2 ? arguments[2] : "";
        List<String> failed = new ArrayList<>();
        for (String type : CLASSES) {
            for (Method method : Class.forName(type).getDeclaredMethods()) {
                String name = type.substring(type.lastIndexOf('.') + 1) + "." + method.getName();
                if (method.isAnnotationPresent(FuzzTest.class)
                        && name.contains(part)
                        && !run(method, name, folder, minutes)) {
                    failed.add(name);
                }
            }
        }
        if (!failed.isEmpty()) {
            System.out.println("findings: " + failed);
            System.exit(1);
        }
    }

    private static boolean run(Method method, String name, Path folder, double minutes) throws Exception {
        Path corpus = Files.createDirectories(folder.resolve(name).resolve("corpus"));
        Path log = folder.resolve(name).resolve("log.txt");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + method.getDeclaringClass().getName(),
                "--target_method=" + method.getName(),
                "--instrumentation_includes=io.github.copydesk.**",
                // A project's rules are patterns, and run under a budget of steps.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection",
                "--reproducer_path=" + folder.resolve(name),
                "-artifact_prefix=" + folder.resolve(name) + File.separator,
                "-max_total_time=" + Math.max(1, Math.round(minutes * 60)),
                "-max_len=20000",
                "-rss_limit_mb=3000",
                corpus.toString(),
                seeds(method, folder.resolve(name).resolve("seeds")).toString());
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Duration cpu = Duration.ZERO;
        do {
            cpu = process.info().totalCpuDuration().orElse(cpu);
        } while (!process.waitFor(1, TimeUnit.SECONDS));
        int code = process.exitValue();
        String said = Files.readString(log);
        String runs = "0";
        for (Matcher matcher = RUNS.matcher(said); matcher.find(); ) {
            runs = Objects.requireNonNull(matcher.group(1));
        }
        try (Stream<Path> kept = Files.list(corpus)) {
            System.out.println("%-34s %10s inputs, %6d kept, %5d s of CPU time, %s"
                    .formatted(
                            name, runs, kept.count(), cpu.toSeconds(), code == 0 ? "no finding" : "FINDING: " + log));
        }
        return code == 0;
    }

    /** A folder with what the test of this target begins with, and with the inputs that had a finding once. */
    private static Path seeds(Method target, Path folder) throws IOException, ReflectiveOperationException {
        Files.createDirectories(folder);
        Method provider = target.getDeclaringClass().getDeclaredMethod(target.getName());
        provider.setAccessible(true);
        int count = 0;
        for (Object seed : (List<?>) Objects.requireNonNull(provider.invoke(null))) {
            Files.write(folder.resolve("seed-" + count++), (byte[]) ((Arguments) seed).get()[0]);
        }
        String inputs = target.getDeclaringClass().getName().replace('.', '/') + "Inputs/" + target.getName();
        Path kept = Path.of("src/test/resources").resolve(inputs);
        if (Files.isDirectory(kept)) {
            try (Stream<Path> files = Files.list(kept)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        return folder;
    }
}
