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
        description = "Records today's findings, so that 'check' counts only new ones.",
        sortOptions = false,
        exitCodeList = {
            "0:the baseline is written",
            "2:a mistake in the command or in copydesk.yml, or a file that cannot be read or written"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class BaselineCommand implements Callable<Integer> {
    @Mixin
    ArticleOptions options;

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
        CommandInput input = options.input(streams, streams.path("target/copydesk"));
        if (!input.selection().asked().isEmpty() || options.stdinPath != null) {
            throw new UsageException("a baseline covers a whole folder; name only the folder");
        }
        Path file = baselineFile == null ? input.project().baselineFile() : streams.path(baselineFile);
        BaselineRun.run(input.settings(), file, streams::shown, streams.listener(options.quiet));
        return ExitCode.CLEAN;
    }
}
