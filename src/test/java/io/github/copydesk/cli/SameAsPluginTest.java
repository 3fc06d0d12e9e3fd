package io.github.copydesk.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Resources;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Reports;
import io.github.copydesk.run.CheckRequest;
import io.github.copydesk.run.CheckRun;
import io.github.copydesk.run.Project;
import io.github.copydesk.run.Verdict;
import io.github.copydesk.testing.Fixtures;
import io.github.copydesk.testing.PluginDescriptor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The command, its watch and the plugin say the same of the same folder, byte by byte. */
final class SameAsPluginTest {
    /** In steps of 20 ms: five minutes, which only a watch that serves nothing takes. */
    private static final int LONGEST_WAIT = 15_000;

    /** The HTML report also links to the articles, from the place where it is. */
    private static final List<String> FORMATS =
            Reports.FORMATS.stream().filter(it -> !it.equals("html")).toList();

    @TempDir
    private static Path reports = Path.of("");

    @TempDir
    private static Path made = Path.of("");

    @TestFactory
    Stream<DynamicTest> theCommandReportsWhatThePluginReports() {
        return Fixtures.folders(made).stream().map(it -> dynamicTest(it.toString(), () -> check(it)));
    }

    private static void check(Path content) throws IOException, InterruptedException {
        Project project = Project.above(content.toAbsolutePath().normalize());
        Map<String, String> ofPlugin = ofPlugin(content, project);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Map<String, String> ofCommand = ofCommand(content, out);
        assertEquals(FORMATS.size(), ofPlugin.size());
        ofPlugin.forEach((file, report) -> assertEquals(report, ofCommand.get(file), file));
        String json = ofPlugin.getOrDefault("copydesk.json", "");
        assertEquals(json, out.toString(StandardCharsets.UTF_8));
        assertEquals(json, ofWatch(content));
    }

    /** The reports by the names of their files. */
    private static Map<String, String> ofPlugin(Path content, Project project) throws IOException {
        Path folder = Files.createTempDirectory(reports, "plugin");
        Settings settings =
                new Settings(content, List.of(), List.of(), "en-US", false, project.config(), Resources.plain(1));
        CheckRequest request = new CheckRequest(
                settings,
                new Counting(project.baseline(), Optional.empty()),
                Verdict.of(true, "error", 0),
                "content",
                "",
                Version.ours(),
                FORMATS,
                folder,
                Optional.empty(),
                false);
        CheckRun.run(request, line -> {});
        return reports(folder);
    }

    private static Map<String, String> reports(Path folder) throws IOException {
        Map<String, String> reports = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                reports.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return reports;
    }

    private static Streams streams(Path content, OutputStream out, OutputStream err) {
        return new Streams(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                content.toAbsolutePath().normalize());
    }

    /** What a watch prints of its first check; it serves the report after it. */
    private static String ofWatch(Path content) throws InterruptedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = streams(content, out, err);
        Thread watching = new Thread(
                () -> Copydesk.run(streams, "check", ".", "--watch", "--languageTool=false", "--format", "json"));
        watching.setDaemon(true);
        watching.start();
        for (int i = 0; i < LONGEST_WAIT && watching.isAlive() && !isServing(err); i++) {
            Thread.sleep(20);
        }
        assertTrue(isServing(err), err::toString);
        watching.interrupt();
        watching.join(60_000);
        assertTrue(!watching.isAlive(), err::toString);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static boolean isServing(ByteArrayOutputStream err) {
        return err.toString(StandardCharsets.UTF_8).contains("the report: http");
    }

    private static Map<String, String> ofCommand(Path content, OutputStream out) throws IOException {
        Path folder = Files.createTempDirectory(reports, "command");
        int code = Copydesk.run(
                streams(content, out, new ByteArrayOutputStream()),
                "check",
                ".",
                "--languageTool=false",
                "--format=json",
                "--formats=" + String.join(",", FORMATS),
                "--outputDirectory=" + folder);
        assertTrue(code != ExitCode.COULD_NOT_RUN, content + ": " + code);
        return reports(folder);
    }

    /** {@code skip} is for builds. */
    @Test
    void theSettingsHaveThePluginsNamesAndDefaults() {
        PluginDescriptor plugin = PluginDescriptor.read();
        Set<String> missing = new TreeSet<>(plugin.parameters("check"));
        missing.remove("skip");
        Set<String> others = Set.of("formats", "threads"); // none by default; 0 is one per core
        CommandLine check = Copydesk.commandLine(Streams.ofThisProcess())
                .getSubcommands()
                .getOrDefault("check", new CommandLine(new Copydesk()));
        for (OptionSpec option : check.getCommandSpec().options()) {
            String name = option.longestName().substring(2);
            if (missing.remove(name) && !others.contains(name)) {
                plugin.defaultOf("check", name).ifPresent(it -> assertEquals(it, option.defaultValue(), name));
            }
        }
        assertEquals(Set.of(), missing);
    }
}
