package io.github.copydesk.benchmark;

import io.github.copydesk.engine.Checks;
import io.github.copydesk.engine.RuleCheck;
import io.github.copydesk.jvm.Tuning;
import io.github.copydesk.rulebook.ProjectStyle;
import io.github.copydesk.rulebook.RuleBook;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks with every rule of the rule book, in a JVM like that of long runs; takes the options of JMH. */
public final class RunBenchmarks {
    public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
        String[] rules = Checks.of(RuleBook.builtIn(), ProjectStyle.NONE).stream()
                .map(RuleCheck::rule)
                .map(rule -> rule.id())
                .toArray(String[]::new);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .parent(new CommandLineOptions(arguments))
                .jvmArgsPrepend(Tuning.LONG.flags().toArray(String[]::new))
                .jvmArgsAppend("-Dcopydesk.benchmark.corpus=" + System.getProperty("copydesk.benchmark.corpus", ""));
        new Runner(options.param("rule", rules).build()).run();
    }

    private RunBenchmarks() {}
}
