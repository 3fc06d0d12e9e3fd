package io.github.copydesk.cli.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** A manual page in the macros of man(7), from picocli's description of a command. */
final class ManPage {
    private final CommandSpec command;
    private final String version;
    private final StringBuilder page = new StringBuilder();

    private ManPage(CommandSpec command, String version) {
        this.command = command;
        this.version = version;
    }

    /** The pages of a command and of its subcommands, by the names of their files. */
    static Map<String, String> all(CommandSpec top, String version) {
        Map<String, String> pages = new TreeMap<>();
        pages.put(title(top) + ".1", new ManPage(top, version).text());
        top.subcommands()
                .values()
                .forEach(it ->
                        pages.put(title(it.getCommandSpec()) + ".1", new ManPage(it.getCommandSpec(), version).text()));
        return pages;
    }

    private static String title(CommandSpec command) {
        return command.qualifiedName("-");
    }

    private String text() {
        String title = title(command);
        // Without a date: the same version gives the same bytes.
        line(".TH \"%s\" 1 \"\" \"copydesk %s\" \"copydesk\"".formatted(upper(title), version));
        section("NAME");
        line("%s \\- %s".formatted(escaped(title), escaped(description().get(0).replaceAll("\\.$", ""))));
        section("SYNOPSIS");
        line(".nh");
        line("\\fB%s\\fR %s".formatted(escaped(command.qualifiedName()), synopsis()));
        line(".hy");
        section("DESCRIPTION");
        description().forEach(this::paragraph);
        arguments("ARGUMENTS", command.positionalParameters());
        arguments("OPTIONS", command.options());
        subcommands();
        exitCodes();
        return page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void section(String name) {
        line(".SH %s".formatted(name));
    }

    private void paragraph(String text) {
        line(".PP");
        page.append(body(text)).append('\n');
    }

    private List<String> description() {
        List<String> lines = Arrays.stream(command.usageMessage().description())
                .filter(it -> !it.isBlank())
                .map(ManPage::plain)
                .toList();
        return lines.isEmpty() ? List.of("a part of copydesk") : lines;
    }

    private String synopsis() {
        List<String> parts = new ArrayList<>();
        if (!command.options().isEmpty()) {
            parts.add("[\\fIOPTIONS\\fR]");
        }
        if (!command.subcommands().isEmpty()) {
            parts.add("\\fICOMMAND\\fR");
        }
        command.positionalParameters().stream()
                .filter(it -> !it.hidden())
                .map(it -> "[\\fI" + escaped(it.paramLabel()) + "\\fR ...]")
                .forEach(parts::add);
        return String.join(" ", parts);
    }

    private void arguments(String title, Collection<? extends ArgSpec> arguments) {
        List<? extends ArgSpec> shown =
                arguments.stream().filter(it -> !it.hidden()).toList();
        if (!shown.isEmpty()) {
            section(title);
        }
        for (ArgSpec argument : shown) {
            line(".TP");
            line(heading(argument));
            page.append(body(Arrays.stream(argument.description())
                            .map(ManPage::plain)
                            .collect(Collectors.joining(" "))))
                    .append('\n');
        }
    }

    private static String heading(ArgSpec argument) {
        String label = escaped(argument.paramLabel());
        if (!(argument instanceof OptionSpec option)) {
            return "\\fI" + label + "\\fR";
        }
        String names = Arrays.stream(option.names())
                .map(it -> "\\fB" + escaped(it) + "\\fR")
                .collect(Collectors.joining(", "));
        return option.arity().max() == 0 ? names : names + "=\\fI" + label + "\\fR";
    }

    private void subcommands() {
        if (command.subcommands().isEmpty()) {
            return;
        }
        section("COMMANDS");
        for (CommandLine subcommand : command.subcommands().values()) {
            ManPage page = new ManPage(subcommand.getCommandSpec(), version);
            line(".TP");
            line("\\fB%s\\fR(1)".formatted(escaped(title(page.command))));
            line(body(page.description().get(0)));
        }
    }

    private void exitCodes() {
        Map<String, String> codes = command.usageMessage().exitCodeList();
        if (!codes.isEmpty()) {
            section("EXIT STATUS");
        }
        codes.forEach((code, meaning) -> {
            line(".TP");
            line("\\fB%s\\fR".formatted(escaped(code)));
            line(body(meaning));
        });
    }

    /** The text without picocli's markup. */
    private static String plain(String text) {
        return CommandLine.Help.Ansi.OFF.string(text.formatted()).strip();
    }

    /** Text in which no line is a roff request. */
    private static String body(String text) {
        String escaped = escaped(text);
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\e").replace("-", "\\-").replaceAll("\\s+", " ");
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
