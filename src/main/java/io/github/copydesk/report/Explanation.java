package io.github.copydesk.report;

import io.github.copydesk.command.Commands;
import io.github.copydesk.results.Rule;
import io.github.copydesk.results.Severity;
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
                        measured(rule).map(it -> "\n\n" + TerminalPage.of(it)).orElse(""),
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

    /** The severity in this project; a rule of LanguageTool that the project leaves alone has the one that was measured. */
    private String level(Rule rule) {
        String decided = level.apply(rule).map(Severity::toString).orElse("off");
        return MeasuredLevel.of(rule, book.lists())
                .map(MeasuredLevel::level)
                .filter(it -> decided.equals(rule.level().toString()))
                .orElse(decided);
    }

    /** What was measured of a rule of LanguageTool. */
    private Optional<String> measured(Rule rule) {
        return rule.id().startsWith(RuleBook.LANGUAGETOOL + "/")
                ? Optional.of(MeasuredLevel.of(rule, book.lists())
                        .map(MeasuredLevel::said)
                        .orElseGet(MeasuredLevel::unmeasured))
                : Optional.empty();
    }

    private ConfigurationException unknown(String id) {
        List<String> ids = book.rules().stream().map(Rule::id).toList();
        return new ConfigurationException("there is no rule '%s'. %s".formatted(id, Nearest.hint(id, ids)));
    }
}
