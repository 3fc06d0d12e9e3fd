package io.github.copydesk.run;

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
    public static Outcome run(Order order, Listener listener) {
        return Turn.take(order.settings().means(), () -> runNow(order, listener));
    }

    private static Outcome runNow(Order order, Listener listener) {
        Optional<Outcome> earlier = RunCache.earlier(order);
        if (earlier.isPresent()) {
            return repeat(order, earlier.get(), listener);
        }
        listener.info("copydesk reads " + order.shown());
        return order.settings().means().fork() ? new OwnJvm(order, listener).run() : look(order, listener);
    }

    private static Outcome repeat(Order order, Outcome outcome, Listener listener) {
        listener.info("copydesk reads " + order.shown() + ": nothing has changed since an earlier run");
        outcome.lines().forEach(listener::hear);
        try {
            ReportFolder.write(outcome.reports(), order.reports());
        } catch (UnwrittenException e) {
            throw new UnfinishedException(e);
        }
        return outcome;
    }

    /** Looks at the articles, in this JVM. */
    static Outcome look(Order order, Listener listener) {
        return finish(listener, () -> lookNow(order, listener));
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

    private static Outcome lookNow(Order order, Listener listener) {
        RunCache cache = new RunCache(order, listener::warn);
        Optional<Earlier> earlier = Comparison.earlier(order.earlier(), cache.disk());
        List<ReportWriter> writers = order.writers(earlier);
        Transcript transcript = new Transcript(listener, order.debug());
        Progress progress = transcript.progress(new Console(listener, order.shown()).progress());
        Settings settings = order.settings().by(order.settings().means().reading(cache.disk()));
        Results results = CopyDesk.run(settings, order.counting(), progress);
        Console console = new Console(transcript, order.shown());
        if (order.earlier().isPresent() && earlier.isEmpty()) {
            transcript.info("there is no earlier report to compare with: "
                    + order.earlier().get() + " is missing");
        }
        String report =
                order.folder() + (writers.isEmpty() ? "" : "/" + writers.get(0).fileName());
        try {
            console.show(results);
            earlier.ifPresent(it -> transcript.info(it.to(results, order.uri()).summary()));
            ReportFolder.write(results, writers, order.reports());
            transcript.info("report: " + report);
            boolean kept = cache.canKeep() && cache.canKeep(ReportFolder.size(writers, order.reports()));
            Outcome outcome = new Outcome(
                    transcript.complained(),
                    transcript.lines(),
                    kept ? ReportFolder.read(writers, order.reports()) : new TreeMap<>(),
                    order.verdict().failure(results, report));
            return kept ? cache.keep(outcome) : outcome;
        } catch (UnwrittenException e) {
            throw new UnfinishedException(e);
        } catch (IOException e) {
            throw new UnfinishedException(
                    "copydesk cannot read the reports that it wrote to " + order.reports() + ": " + e);
        }
    }
}
