package io.github.copydesk.report;

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
 * What the rule book says, for a terminal.
 *
 * @param command that shows one rule, such as {@code mvn copydesk:explain -Drule=<id>}
 * @param level at which a rule counts in this newsroom, or nothing where it is off
 */
public record Explanation(RuleBook book, String command, Function<Rule, Optional<Severity>> level) {
    /**
     * The page of a rule.
     *
     * @throws ConfigurationException when there is no such rule; the message names the nearest
     */
    public String of(String id) {
        Rule rule = book.named(id).orElseThrow(() -> unknown(id));
        return "%s (%s)\n\n%s\n\n%s"
                .formatted(rule.id(), level(rule), rule.title(), rule.page().strip());
    }

    /** A line for each rule. */
    public String ofAll() {
        int widest =
                book.rules().stream().mapToInt(it -> it.id().length()).max().orElse(0);
        String line = "  %-" + Math.max(1, widest) + "s  %-7s  %s";
        return book.rules().stream()
                .map(it -> line.formatted(it.id(), level(it), it.title()))
                .collect(Collectors.joining("\n", "the rules:\n", "\nOne of them: " + command));
    }

    private String level(Rule rule) {
        return level.apply(rule).map(Severity::toString).orElse("off");
    }

    private ConfigurationException unknown(String id) {
        List<String> ids = book.rules().stream().map(Rule::id).toList();
        return new ConfigurationException("there is no rule '%s'. %s".formatted(id, Nearest.hint(id, ids)));
    }
}
