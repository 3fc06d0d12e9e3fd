package io.github.copydesk.run;

import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.report.ConsoleLine;
import io.github.copydesk.report.Counts;
import io.github.copydesk.report.UnusedSuppressionLine;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Results;
import io.github.copydesk.results.Severity;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import io.github.copydesk.run.Line.Level;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The console output of a run. Notes are only in the report, unless they can fail the build. */
public final class Console {
    /** The most lines for each severity; further findings are in the report. */
    private static final int MOST_LINES = 200;

    private static final long SECONDS_BETWEEN = 5;

    private final Listener listener;
    private final String content;
    private final Commands commands;
    private final Severity least;
    private final LongSupplier clock;

    /** A console that names Maven's goals and prints errors and warnings. */
    public Console(Listener listener, String content) {
        this(listener, content, Commands.MAVEN, Severity.WARNING);
    }

    /**
     * A console that names other commands, or also prints notes.
     *
     * @param content the content directory as users see it
     * @param least the lowest severity that is printed; errors and warnings always are
     */
    public Console(Listener listener, String content, Commands commands, Severity least) {
        this(listener, content, commands, least, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    Console(Listener listener, String content, Commands commands, Severity least, LongSupplier clock) {
        this.clock = clock;
        this.listener = listener;
        this.content = content;
        this.commands = commands;
        this.least = least;
    }

    /** Prints a line every few seconds. */
    public Progress progress() {
        return new Progress() {
            private long last = clock.getAsLong();

            @Override
            public void inform(String line) {
                listener.info(line);
            }

            @Override
            public void warn(String line) {
                listener.warn(line);
            }

            @Override
            public void begun(String article) {
                listener.begun(article);
            }

            @Override
            public void done(String article) {
                listener.done(article);
            }

            @Override
            public void checked(int checked, int all) {
                print("copydesk has checked ", checked, all);
            }

            @Override
            public void proofread(int read, int all) {
                print("LanguageTool has read ", read, all);
            }

            private synchronized void print(String did, int some, int all) {
                long now = clock.getAsLong();
                if (some < all && now - last > TimeUnit.SECONDS.toNanos(SECONDS_BETWEEN)) {
                    last = now;
                    listener.info(did + Counts.number(some) + " of " + Counts.counted(all, "article"));
                }
            }
        };
    }

    /** Shows the findings and their counts. */
    public void show(Results results) {
        findings(results);
        summarize(results, "in the report");
    }

    /**
     * Prints the number of findings by rule, and the number of those that do not count.
     *
     * @param elsewhere where users find the notes that the console does not print
     */
    public void summarize(Results results, String elsewhere) {
        SortedMap<String, Integer> counts = byRule(results.findings());
        String byRule = counts.entrySet().stream()
                .map(it -> it.getKey() + " " + Counts.number(it.getValue()))
                .collect(Collectors.joining(", ", " (", ")"));
        listener.info("copydesk read " + Counts.counted(results.pages().size(), "article") + ": " + Counts.of(results)
                + (counts.isEmpty() ? "" : byRule));
        long notes = Counts.of(results).notes();
        if (notes > 0 && !Severity.NOTE.atLeast(least)) {
            listener.info("not printed: " + Counts.counted(notes, "note") + ", " + elsewhere);
        }
        suppressed(results);
        explained(results).ifPresent(it -> listener.info("what a rule means: " + commands.explain(it)));
    }

    /** The most frequent rule among the findings of the highest severity. */
    private static Optional<String> explained(Results results) {
        return results.findings()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .flatMap(
                        highest -> byRule(results.findings().filter(it -> it.severity() == highest)).entrySet().stream()
                                .max(Map.Entry.comparingByValue()))
                .map(Map.Entry::getKey);
    }

    private static SortedMap<String, Integer> byRule(Stream<Finding> findings) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        findings.forEach(it -> counts.merge(it.rule().folder(), 1, Integer::sum));
        return counts;
    }

    /** Prints the number of findings that do not count, and the entries that can be removed. */
    private void suppressed(Results results) {
        Map<SuppressionSource, Integer> counts = results.countsBySource();
        if (!counts.isEmpty()) {
            listener.info(counts.entrySet().stream()
                    .map(it -> Counts.number(it.getValue()) + " " + by(it.getKey()))
                    .collect(Collectors.joining(", ", "not counted: ", "")));
        }
        List<UnusedSuppression> unused = results.unusedSuppressions();
        unused.stream().limit(MOST_LINES).forEach(it -> listener.warn(UnusedSuppressionLine.of(content, it, commands)));
        if (unused.size() > MOST_LINES) {
            listener.warn("... and " + Counts.number(unused.size() - MOST_LINES) + " more that suppress nothing");
        }
    }

    private static String by(SuppressionSource source) {
        return switch (source) {
            case STET -> "by stet";
            case CONFIG -> "by copydesk.yml";
            case BASELINE -> "in the baseline";
            case UNCHANGED -> "on unchanged lines";
        };
    }

    private void findings(Results results) {
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        for (Page page : results.pages()) {
            for (Finding finding : page.findings()) {
                if (shown.merge(finding.severity(), 1, Integer::sum) <= MOST_LINES) {
                    show(finding.severity(), ConsoleLine.of(content, page.document(), finding));
                }
            }
        }
        shown.forEach((severity, count) -> {
            if (count > MOST_LINES) {
                show(severity, "... and " + Counts.counted(count - MOST_LINES, "more " + severity) + " in the report");
            }
        });
    }

    private void show(Severity severity, String line) {
        Level level =
                switch (severity) {
                    case ERROR -> Level.ERROR;
                    case WARNING -> Level.WARN;
                    case NOTE -> severity.atLeast(least) ? Level.INFO : Level.DEBUG;
                };
        listener.hear(new Line(level, line));
    }
}
