package io.github.copydesk.cli;

import io.github.copydesk.lsp.Serving;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "lsp",
        description = "Runs a language server over standard input and output.",
        exitCodeList = {
            "0:the editor shut the server down",
            "1:the connection ended without a shutdown",
            "2:a mistake in the command"
        })
final class LspCommand implements Callable<Integer> {
    @Option(names = "--stdio", description = "Accepted for editors that pass it; it is always on.")
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
