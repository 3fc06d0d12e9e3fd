package io.github.copydesk.run;

import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.engine.Settings;
import io.github.copydesk.report.Earlier;
import io.github.copydesk.report.ReportFolder;
import io.github.copydesk.report.ReportWriter;
import io.github.copydesk.report.UnwrittenException;
import io.github.copydesk.results.Results;
import io.github.copydesk.run.Line.Level;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/** A check: what an earlier one of the same inputs said, or a new look at the articles. */
public final class CheckRun {
    private CheckRun() {}

    /**
     * Runs a check.
     *
     * @throws ConfigurationException when something in the project configuration is wrong
     * @throws UnfinishedException when it could not look
     */
    public static Outcome run(CheckRequest request, Listener listener) {
        return CacheLock.take(request.settings().resources(), () -> runNow(request, listener));
    }

    private static Outcome runNow(CheckRequest request, Listener listener) {
        Optional<Outcome> earlier = RunCache.earlier(request);
        if (earlier.isPresent()) {
            return repeat(request, earlier.get(), listener);
        }
        listener.info("copydesk reads " + request.shown());
        return request.settings().resources().fork() ? new OwnJvm(request, listener).run() : look(request, listener);
    }

    private static Outcome repeat(CheckRequest request, Outcome outcome, Listener listener) {
        listener.info("copydesk reads " + request.shown() + ": nothing has changed since an earlier run");
        outcome.lines().forEach(listener::hear);
        try {
            ReportFolder.write(outcome.reports(), request.reports());
        } catch (UnwrittenException e) {
            throw new UnfinishedException(e);
        }
        return outcome;
    }

    /** Looks at the articles, in this JVM. */
    static Outcome look(CheckRequest request, Listener listener) {
        return finish(listener, () -> lookNow(request, listener));
    }

    /** A look that fails would fail again, so it is not repeated: people are told why. */
    static Outcome finish(Listener listener, Supplier<Outcome> look) {
        try {
            return look.get();
        } catch (ConfigurationException | UnfinishedException e) {
            throw e;
        } catch (RuntimeException e) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            listener.hear(new Line(Level.DEBUG, trace.toString()));
            throw new UnfinishedException(e);
        }
    }

    private static Outcome lookNow(CheckRequest request, Listener listener) {
        RunCache cache = new RunCache(request, listener::warn);
        Optional<Earlier> earlier = Comparison.earlier(request.earlier(), cache.disk());
        List<ReportWriter> writers = request.writers(earlier);
        Transcript transcript = new Transcript(listener, request.debug());
        Progress progress = transcript.progress(new Console(listener, request.shown()).progress());
        Settings settings = request.settings().by(request.settings().resources().reading(cache.disk()));
        Results results = CopyDesk.run(settings, request.counting(), progress);
        Console console = new Console(
                transcript,
                request.shown(),
                Commands.MAVEN,
                request.verdict().gate().severity());
        if (request.earlier().isPresent() && earlier.isEmpty()) {
            transcript.info("there is no earlier report to compare with: "
                    + request.earlier().get() + " is missing");
        }
        String report = request.folder()
                + (writers.isEmpty() ? "" : "/" + writers.get(0).fileName());
        try {
            console.show(results);
            request.verdict().leniency(results).ifPresent(transcript::info);
            earlier.ifPresent(
                    it -> transcript.info(it.to(results, request.uri()).summary()));
            ReportFolder.write(results, writers, request.reports());
            transcript.info("report: " + report);
            boolean kept = cache.canKeep() && cache.canKeep(ReportFolder.size(writers, request.reports()));
            Outcome outcome = new Outcome(
                    transcript.complained(),
                    transcript.lines(),
                    kept ? ReportFolder.read(writers, request.reports()) : new TreeMap<>(),
                    request.verdict().failure(results, report));
            return kept ? cache.keep(outcome) : outcome;
        } catch (UnwrittenException e) {
            throw new UnfinishedException(e);
        } catch (IOException e) {
            throw new UnfinishedException(
                    "copydesk cannot read the reports that it wrote to " + request.reports() + ": " + e);
        }
    }
}
