package io.github.copydesk.cli;

import io.github.copydesk.command.Commands;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.AnnotationReport;
import io.github.copydesk.report.Earlier;
import io.github.copydesk.report.Imprint;
import io.github.copydesk.report.Links;
import io.github.copydesk.report.ReportFolder;
import io.github.copydesk.report.ReportWriter;
import io.github.copydesk.report.Reports;
import io.github.copydesk.report.UnwrittenException;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import io.github.copydesk.run.Comparison;
import io.github.copydesk.run.Console;
import io.github.copydesk.run.Listener;
import io.github.copydesk.run.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "check",
        description = "Checks articles and shows the findings.",
        sortOptions = false,
        exitCodeList = {
            "0:the check passed",
            "1:the check failed: more findings of the severity than are allowed",
            "2:the check could not run: a mistake in the command or in copydesk.yml, or a file that cannot be written"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class CheckCommand implements Callable<Integer> {
    @Mixin
    ArticleOptions options;

    @Mixin
    CountingOptions counting;

    @Option(
            names = "--failOnViolation",
            arity = "1",
            paramLabel = "true|false",
            defaultValue = "true",
            description = "Whether findings can fail the check (default: ${DEFAULT-VALUE}).")
    boolean failOnViolation;

    @Option(
            names = "--violationSeverity",
            paramLabel = "SEVERITY",
            completionCandidates = Candidates.Severities.class,
            defaultValue = "error",
            description = "The lowest severity that fails it: error, warning or note (default: ${DEFAULT-VALUE}).")
    String violationSeverity;

    @Option(
            names = "--maxAllowedViolations",
            paramLabel = "COUNT",
            defaultValue = "0",
            description = "How many findings of that severity are allowed (default: ${DEFAULT-VALUE}).")
    int maxAllowedViolations;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.Printed.class,
            defaultValue = "text",
            description = "What is written to standard output: text, github (annotations of a workflow), or a format "
                    + "of the reports, such as sarif, json, jsonl, rdjson or codequality (default: ${DEFAULT-VALUE}).")
    String format;

    @Option(
            names = "--formats",
            split = ",",
            paramLabel = "FORMAT",
            completionCandidates = Candidates.Formats.class,
            description = "Which reports are also written to files. None by default.")
    List<String> formats = new ArrayList<>();

    @Option(
            names = "--outputDirectory",
            paramLabel = "FOLDER",
            defaultValue = "target/copydesk",
            description = "Where they are written (default: ${DEFAULT-VALUE}).")
    String outputDirectory;

    @Option(
            names = "--earlierReport",
            paramLabel = "FILE",
            description = "The copydesk.json of an earlier run; the HTML report compares this run with it.")
    @Nullable
    String earlierReport;

    @Option(
            names = "--watch",
            description = "Checks again when a file changes, and serves the HTML report to browsers on this machine.")
    boolean watch;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "The port of the report; 0 for any free port (default: ${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--edit",
            description =
                    "Lets the watched report write fixes and stets into the articles, and entries into copydesk.yml.")
    boolean edit;

    @Option(names = "--notes", description = "Also prints notes.")
    boolean notes;

    private final Streams streams;

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (edit && !watch) {
            throw new UsageException("--edit is for the report that --watch shows; add --watch");
        }
        return watch
                ? new WatchLoop(this, options, streams).run(port, edit)
                : check((settings, counted, results, html) -> {});
    }

    /** Gets the HTML report in watch mode. */
    @FunctionalInterface
    interface Watcher {
        void show(Settings settings, Counting counting, Results results, String html);
    }

    /**
     * Checks once.
     *
     * @param watcher gets the HTML report
     */
    int check(Watcher watcher) throws IOException {
        Verdict verdict = verdict();
        Path reports = streams.path(outputDirectory);
        CommandInput input = options.input(streams, reports);
        String folder = folder(input);
        Optional<Earlier> earlier =
                Comparison.earlier(Optional.ofNullable(earlierReport).map(streams::path), Disk.plain());
        Imprint imprint = new Imprint(
                Version.ours(), folder, verdict.gate(), links(input, reports), earlier, Commands.COMMAND_LINE);
        ReportWriter shown = shown(folder, imprint);
        List<ReportWriter> writers =
                formats.stream().map(it -> named(it.strip(), imprint)).toList();
        Listener listener = streams.listener(options.quiet);
        Console console = new Console(listener, folder, Commands.COMMAND_LINE, printed());
        listener.info("copydesk reads " + streams.shown(input.settings().contentDirectory()));
        Counting counted = counting.counting(input, streams);
        Results results = CopyDesk.run(input.settings(), counted, console.progress());
        PrintWriter out = streams.report();
        shown.write(results, out);
        out.flush();
        console.summarize(results, "shown with --notes");
        verdict.leniency(results).ifPresent(listener::info);
        earlier.ifPresent(it -> listener.info(it.to(results, folder).summary()));
        write(results, writers, reports);
        if (watch) {
            StringWriter page = new StringWriter();
            named("html", imprint).write(results, page);
            watcher.show(input.settings(), counted, results, page.toString());
        }
        if (input.needsArticles() && results.pages().isEmpty()) {
            throw new UsageException(
                    "no article was read; correct --contentDirectory or --includes, or leave them out");
        }
        return verdict.gate().isFailedBy(results) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }

    private Verdict verdict() {
        try {
            return Verdict.of(failOnViolation, violationSeverity, maxAllowedViolations);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Only the HTML report has links, so git is asked only for it. */
    private Links links(CommandInput input, Path reports) {
        if (!watch && !format.equals("html") && !formats.contains("html")) {
            return Links.NONE;
        }
        Links links = Comparison.links(
                reports, input.settings().contentDirectory(), Optional.ofNullable(counting.repositoryUrl));
        return watch ? new Links("", links.web()) : links;
    }

    /** The content directory as the beginning of paths in reports. */
    private String folder(CommandInput input) {
        String shown = streams.shown(input.settings().contentDirectory());
        return shown.equals(".") ? "" : shown;
    }

    private ReportWriter shown(String folder, Imprint imprint) {
        return switch (format) {
            case "text" -> new TextReport(folder, least(), streams.colours());
            case "github" -> new AnnotationReport(folder);
            default -> named(format, imprint);
        };
    }

    /** The lowest severity on standard output; reports have all findings. */
    private Severity printed() {
        return format.equals("text") ? least() : Severity.NOTE;
    }

    /** Notes are not shown, unless they can fail the check. */
    private Severity least() {
        return notes || violationSeverity.equals("note") ? Severity.NOTE : Severity.WARNING;
    }

    private static ReportWriter named(String format, Imprint imprint) {
        try {
            return Reports.named(format, imprint);
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage() + "; standard output also takes text and github");
        }
    }

    private static void write(Results results, List<ReportWriter> writers, Path reports) {
        try {
            if (!writers.isEmpty()) {
                ReportFolder.write(results, writers, reports);
            }
        } catch (UnwrittenException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
