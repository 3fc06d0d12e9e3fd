package io.github.copydesk.cli;

import io.github.copydesk.run.UnfinishedException;
import io.github.copydesk.text.Printed;
import io.github.copydesk.watch.FileChanges;
import io.github.copydesk.watch.WatchedReport;
import io.github.copydesk.yaml.ConfigurationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks again after each change, until it is stopped. A mistake in the configuration is logged, and watching goes on.
 */
record WatchLoop(CheckCommand command, ArticleOptions options, Streams streams) {
    int run(int port, boolean edit) throws IOException {
        if (options.stdinPath != null) {
            throw new UsageException("--watch cannot watch standard input; leave out --watch or --stdin-path");
        }
        FileChanges changes = new FileChanges(this::watched);
        try (WatchedReport report = new WatchedReport(port, edit)) {
            int code = command.check(report::show); // a mistake in the command's options ends it at once
            streams.err().println("the report: " + report.address() + " (Ctrl-C ends it)");
            changes.each(() -> again(report));
            return code;
        }
    }

    private void again(WatchedReport report) {
        try {
            command.check(report::show);
        } catch (ConfigurationException | UsageException | UnfinishedException e) {
            streams.err().println("copydesk: " + Printed.of(Copydesk.message(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that are watched: articles, configuration, baseline. */
    private List<Path> watched() {
        try {
            CommandInput input = options.input(streams, streams.path(command.outputDirectory));
            List<Path> files = new ArrayList<>(input.settings().files());
            input.settings().configFile().ifPresent(files::add);
            input.project().baseline().ifPresent(files::add);
            return files;
        } catch (UsageException e) {
            return List.of(); // the next check reports it
        }
    }
}
