package io.github.copydesk.cli;

import io.github.copydesk.engine.Counting;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of commands that do not count every finding. */
final class CountingOptions {
    @Option(
            names = "--baselineFile",
            paramLabel = "FILE",
            description =
                    "The baseline: old findings, which do not count. By default the nearest copydesk-baseline.json.")
    @Nullable
    String baselineFile;

    @Option(
            names = "--changedSince",
            paramLabel = "REVISION",
            description = "A git revision, such as origin/main; only findings on lines changed since then count.")
    @Nullable
    String changedSince;

    @Option(
            names = "--repositoryUrl",
            paramLabel = "PATTERN",
            description =
                    "The address of a line in the repository's web view, for links in the HTML report; 'none' for no links.")
    @Nullable
    String repositoryUrl;

    Counting counting(CommandInput input, Streams streams) {
        Optional<Path> baseline = baselineFile == null
                ? input.project().baseline()
                : Optional.of(ArticleOptions.existing(streams, baselineFile, "baselineFile"));
        Optional<String> revision =
                Optional.ofNullable(changedSince).map(String::strip).filter(it -> !it.isEmpty());
        return new Counting(baseline, revision, input.selection().asked());
    }
}
