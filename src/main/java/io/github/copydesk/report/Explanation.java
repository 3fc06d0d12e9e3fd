package io.github.copydesk.report;

import io.github.copydesk.command.Commands;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
import io.github.copydesk.rulebook.MeasuredLevels;
import io.github.copydesk.rulebook.MeasuredLevels.Level;
import io.github.copydesk.rulebook.MeasuredLevels.Row;
import io.github.copydesk.rulebook.RuleBook;
import io.github.copydesk.yaml.ConfigurationException;
import io.github.copydesk.yaml.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The rule book as a terminal shows it.
 *
 * @param commands of the user, one of which shows the page of a rule
 * @param level of a rule in this project, or empty if it is off
 */
public record Explanation(RuleBook book, Commands commands, Function<Rule, Optional<Severity>> level) {
    private static final String OFF = "off";
    private static final String FAMILY = RuleBook.LANGUAGETOOL + "/";
    private static final String COUNTS =
            "Of its findings on published text that were read, %d were true, %d arguable and %d false;"
                    + " it found %d planted mistakes. This decides its severity, unless `severity` in `copydesk.yml` does.";
    private static final String UNMEASURED =
            "The rule was not measured by itself. Its findings are notes, or warnings if the"
                    + " other rules of its category were right often enough.";
    private static final String MARKS = "In the examples, ⟦ ⟧ marks a finding, and → what to write instead.";

    /**
     * The page of a rule, without markup.
     *
     * @throws ConfigurationException when there is no such rule; the message names the nearest
     */
    public String of(String id) {
        return of(book.named(id).orElseThrow(() -> unknown(id)));
    }

    String of(Rule rule) {
        String page = TerminalPage.of(withoutTitle(rule));
        return "%s (%s)\n\n%s%s%s%s"
                .formatted(
                        rule.id(),
                        level(rule),
                        rule.title(),
                        counts(rule),
                        page.isEmpty() ? "" : "\n\n" + page,
                        page.contains("⟦") ? "\n\n" + MARKS : "");
    }

    /** The page of a rule of a style starts with its title. */
    private static String withoutTitle(Rule rule) {
        return rule.page().startsWith(rule.title() + "\n")
                ? rule.page().substring(rule.title().length()).strip()
                : rule.page();
    }

    /** A line for each rule. */
    public String ofAll() {
        int widest =
                book.rules().stream().mapToInt(it -> it.id().length()).max().orElse(0);
        String line = "  %-" + Math.max(1, widest) + "s  %-7s  %s";
        return book.rules().stream()
                .map(it -> line.formatted(it.id(), level(it), it.title()))
                .collect(Collectors.joining("\n", "", "\n\nThe page of a rule: " + commands.explain("<id>")));
    }

    private String level(Rule rule) {
        return isOff(rule)
                ? OFF
                : level.apply(measured(rule)).map(Severity::toString).orElse(OFF);
    }

    /** The rule at the level that was measured for it; only LanguageTool's are measured by themselves. */
    private Rule measured(Rule rule) {
        return !isOfLanguageTool(rule)
                        || row(rule).filter(it -> it.level() == Level.WARNING).isPresent()
                ? rule
                : rule.at(Severity.NOTE);
    }

    /** Whether a rule is off since it was always wrong, and the project does not name it. */
    private boolean isOff(Rule rule) {
        return row(rule).filter(it -> it.level() == Level.OFF).isPresent()
                && !level.apply(rule.at(Severity.ERROR)).equals(level.apply(rule.at(Severity.NOTE)));
    }

    /** What was measured of a rule of LanguageTool, in sentences; nothing for another rule. */
    private String counts(Rule rule) {
        if (!isOfLanguageTool(rule)) {
            return "";
        }
        String counts = row(rule)
                .map(it -> COUNTS.formatted(it.right(), it.arguable(), it.wrong(), it.planted()))
                .orElse(UNMEASURED);
        return "\n\n" + TerminalPage.of(counts);
    }

    private Optional<Row> row(Rule rule) {
        return isOfLanguageTool(rule)
                ? MeasuredLevels.of(book.lists()).row(rule.id().substring(FAMILY.length()))
                : Optional.empty();
    }

    private static boolean isOfLanguageTool(Rule rule) {
        return rule.id().startsWith(FAMILY);
    }

    private ConfigurationException unknown(String id) {
        List<String> ids = book.rules().stream().map(Rule::id).toList();
        return new ConfigurationException("there is no rule '%s'. %s".formatted(id, Nearest.hint(id, ids)));
    }
}
