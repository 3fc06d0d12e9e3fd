package io.github.copydesk.cli;

import io.github.copydesk.run.BaselineRun;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "baseline",
        description = "Writes down what is found today, so that 'check' counts only what is new.",
        sortOptions = false)
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class BaselineCommand implements Callable<Integer> {
    @Mixin
    DeskOptions options;

    @Option(
            names = "--baselineFile",
            paramLabel = "FILE",
            description = "The file that is written. By default the nearest copydesk-baseline.json, or a new one "
                    + "beside copydesk.yml.")
    @Nullable
    String baselineFile;

    private final Streams streams;

    BaselineCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Desk desk = options.desk(streams, streams.path("target/copydesk"));
        if (!desk.selection().asked().isEmpty() || options.stdinPath != null) {
            throw new UsageException("a baseline is that of a whole folder; name the folder alone");
        }
        Path file = baselineFile == null ? desk.project().baselineFile() : streams.path(baselineFile);
        BaselineRun.run(desk.settings(), file, streams::shown, streams.listener(options.quiet));
        return ExitCode.CLEAN;
    }
}
