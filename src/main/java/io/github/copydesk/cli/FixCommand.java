package io.github.copydesk.cli;

import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.engine.Counting;
import io.github.copydesk.engine.Progress;
import io.github.copydesk.fix.Draft;
import io.github.copydesk.fix.FixLevel;
import io.github.copydesk.format.file.Rewriting;
import io.github.copydesk.run.FixRun;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "fix",
        description = {
            "Writes certain replacements into the articles.",
            "An article that is read from standard input is written to standard output."
        },
        sortOptions = false,
        exitCodeList = {
            "0:what can be fixed is fixed; other findings may be left",
            "2:a mistake in the command or in copydesk.yml, or a file that cannot be read or written"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class FixCommand implements Callable<Integer> {
    @Mixin
    ArticleOptions options;

    @Mixin
    CountingOptions counting;

    @Option(names = "--dryRun", description = "Writes nothing and prints a unified diff for 'git apply'.")
    boolean dryRun;

    @Option(
            names = "--fixLevel",
            paramLabel = "LEVEL",
            completionCandidates = Candidates.FixLevels.class,
            defaultValue = "certain",
            description = "How sure a replacement must be: certain or suggested (default: ${DEFAULT-VALUE}).")
    String fixLevel;

    private final Streams streams;

    FixCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        FixLevel level = level();
        if (options.stdinPath != null && (dryRun || !options.paths.isEmpty())) {
            throw new UsageException("an article from standard input is fixed alone, and written to standard output");
        }
        CommandInput input = options.input(streams, streams.path("target/copydesk"));
        Counting counted = counting.counting(input, streams);
        FixRun run = new FixRun(
                input.settings(),
                counted,
                level,
                Commands.COMMAND_LINE,
                streams::shown,
                streams.listener(options.quiet));
        if (dryRun) {
            run.show(this::write);
        } else if (options.stdinPath != null) {
            filter(input, counted, level);
        } else {
            run.write();
        }
        return ExitCode.CLEAN;
    }

    /** Writes the fixed article of standard input to standard output, in its encoding. */
    private void filter(CommandInput input, Counting counted, FixLevel level) throws IOException {
        byte[] before = input.settings().resources().disk().bytes(streams.path(String.valueOf(options.stdinPath)));
        List<Draft> drafts = CopyDesk.fix(input.settings(), counted, level, Progress.NONE).drafts().stream()
                .filter(it -> !it.isEmpty())
                .toList();
        write(
                drafts.isEmpty()
                        ? before
                        : Rewriting.bytes(
                                        before,
                                        drafts.get(0).document().source(),
                                        drafts.get(0).text())
                                .after());
    }

    private void write(byte[] bytes) {
        streams.out().write(bytes, 0, bytes.length);
        streams.out().flush();
    }

    private FixLevel level() {
        try {
            return FixLevel.named(fixLevel);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
