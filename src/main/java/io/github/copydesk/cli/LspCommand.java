package io.github.copydesk.cli;

import io.github.copydesk.lsp.Serving;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "lsp",
        description = "Serves an editor over standard input and output, by the Language Server Protocol.")
final class LspCommand implements Callable<Integer> {
    @Option(names = "--stdio", description = "What is done in any case; some editors say it.")
    @Nullable
    Boolean stdio;

    private final Streams streams;

    LspCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        return Serving.serve(streams.in(), streams.out(), Version.ours());
    }
}
