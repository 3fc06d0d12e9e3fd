package io.github.copydesk.cli;

import io.github.copydesk.command.Commands;
import io.github.copydesk.engine.CopyDesk;
import io.github.copydesk.run.UnfinishedException;
import io.github.copydesk.text.Printed;
import io.github.copydesk.yaml.ConfigurationException;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code copydesk} with its subcommands. */
@Command(
        name = "copydesk",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Checks articles as a copy editor would.",
        exitCodeListHeading = ExitCode.HEADING,
        exitCodeList = {
            ExitCode.SUCCESS,
            "1:check: more findings of the severity than are allowed",
            "2:the command could not run: a mistake in its arguments or in copydesk.yml, or a file that cannot be written"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
public final class Copydesk implements Runnable {
    private static final Map<String, Function<Streams, Object>> COMMANDS = commands();

    @Option(
            names = Main.CLASS_PATH,
            paramLabel = "JARS",
            scope = ScopeType.INHERIT,
            description = {
                "Jars to add, such as languages of LanguageTool; of a folder, all jars.",
                "Those in the folder " + Main.FOLDER + " beside the jar are always added."
            })
    @Nullable
    String classPath; // Main has read it

    @Option(
            names = Main.FORK,
            arity = "1",
            paramLabel = "true|false",
            defaultValue = "true",
            scope = ScopeType.INHERIT,
            description = "Runs in a separate JVM, with flags that make it start faster (default: ${DEFAULT-VALUE}).")
    boolean fork; // Main has read it

    @Spec
    CommandSpec spec;

    private static Map<String, Function<Streams, Object>> commands() {
        Map<String, Function<Streams, Object>> commands = new LinkedHashMap<>();
        commands.put("check", CheckCommand::new);
        commands.put("fix", FixCommand::new);
        commands.put("baseline", BaselineCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("lsp", LspCommand::new);
        commands.put("version", VersionCommand::new);
        return commands;
    }

    /** Bytes of memory with which LanguageTool is surely loaded; without, the end of the JVM would change the exit code. */
    private static final long FOR_LANGUAGE_TOOL = 600L << 20;

    /** Runs the command in this JVM and ends it with the exit code. */
    public static void main(String[] arguments) {
        if (Main.isReading(arguments)) {
            Thread preparing = new Thread(new FutureTask<>(CopyDesk::prepare, null), "copydesk-prepares");
            preparing.setDaemon(true);
            preparing.start(); // while the arguments are read; what fails is loaded, and fails, again in the run
        }
        int code = run(arguments);
        if (Boolean.getBoolean(Main.LOADS_LANGUAGE_TOOL)
                && code < ExitCode.COULD_NOT_RUN
                && Runtime.getRuntime().maxMemory() >= FOR_LANGUAGE_TOOL) {
            CopyDesk.loadLanguageTool();
        }
        System.exit(Boolean.getBoolean(Main.WRITES_CLASSES) ? code + Main.RAN : code);
    }

    /** Runs the command and returns its exit code. */
    static int run(String[] arguments) {
        return run(Streams.ofThisProcess(), arguments);
    }

    static int run(Streams streams, String... arguments) {
        boolean single = arguments.length > 0 && COMMANDS.containsKey(arguments[0]);
        return commandLine(streams, single ? arguments[0]::equals : name -> true)
                .execute(arguments);
    }

    /** The options and subcommands. */
    public static CommandSpec spec() {
        return commandLine(Streams.ofThisProcess()).getCommandSpec();
    }

    /** With all subcommands. */
    static CommandLine commandLine(Streams streams) {
        return commandLine(streams, name -> true);
    }

    /**
     * With some subcommands.
     *
     * @param wanted names the subcommands: to describe all of them takes longer than to read an article
     */
    private static CommandLine commandLine(Streams streams, Predicate<String> wanted) {
        CommandLine line = new CommandLine(new Copydesk());
        COMMANDS.forEach((name, command) -> {
            if (wanted.test(name)) {
                line.addSubcommand(command.apply(streams));
            }
        });
        if (wanted.test("help")) {
            line.addSubcommand(new GenerateCompletion()).addSubcommand(new HelpCommand());
        }
        line.setOut(streams.printed(streams.out()));
        line.setErr(streams.printed(streams.err()));
        line.setUsageHelpAutoWidth(true);
        line.setColorScheme(
                streams.colours()
                        ? CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.ON)
                        : CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            streams.err().println("copydesk: " + Printed.of(message(e)));
            streams.err().flush();
            return ExitCode.COULD_NOT_RUN;
        });
        return line;
    }

    /** The message of one of our own exceptions; of others, their class too. */
    static String message(Exception e) {
        if (e instanceof InvalidPathException path) {
            return "the locale cannot represent the path '%s': set the environment variable LC_ALL to C.UTF-8"
                    .formatted(path.getInput());
        }
        if (e instanceof ConfigurationException mistake) {
            return mistake.getMessage(Commands.COMMAND_LINE);
        }
        boolean ours = e instanceof UnfinishedException || e instanceof UsageException;
        return ours ? Optional.ofNullable(e.getMessage()).orElse("") : "could not finish: " + e;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command, such as 'check'");
    }
}
