package io.github.copydesk.cli;

import io.github.copydesk.command.Commands;
import io.github.copydesk.config.ConfigFile;
import io.github.copydesk.config.ProjectConfiguration;
import io.github.copydesk.disk.Disk;
import io.github.copydesk.report.Explanation;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.run.Project;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "explain",
        description = "Shows the page of a rule, or lists all rules.",
        exitCodeList = {ExitCode.SUCCESS, "2:there is no such rule, or copydesk.yml has a mistake"})
final class ExplainCommand implements Runnable {
    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            completionCandidates = Candidates.Rules.class,
            description = "The id of the rule, as shown at the end of each finding.")
    @Nullable
    String rule;

    @Option(
            names = "--configFile",
            paramLabel = "FILE",
            description = "The project configuration; its own rules can be explained too.")
    @Nullable
    String configFile;

    private final Streams streams;

    ExplainCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public void run() {
        RuleBook ours = RuleBook.builtIn();
        Optional<Path> file = configFile == null
                ? Project.above(streams.folder()).config()
                : Optional.of(ArticleOptions.existing(streams, configFile, "configFile"));
        ProjectConfiguration config = file.map(it -> ConfigFile.read(it, ours, Disk.plain()))
                .orElseGet(() -> ProjectConfiguration.undecided(ours));
        Explanation explanation = new Explanation(config.book(), Commands.COMMAND_LINE, config.severity()::of);
        streams.say(rule == null ? explanation.ofAll() : explanation.of(rule.strip()));
    }
}
