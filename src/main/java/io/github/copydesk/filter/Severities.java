package io.github.copydesk.filter;

import io.github.copydesk.config.SeverityChoices;
import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Rule;
import io.github.copydesk.rule.Severity;
import java.util.Optional;

/** Gives each finding the level that the newsroom chose for its rule, or takes it out. */
public final class Severities {
    private final SeverityChoices choices;

    public Severities(SeverityChoices choices) {
        this.choices = choices;
    }

    /** Whether no finding of the rule can count, nor one of a rule below it, such as {@code languagetool/EN_A_VS_AN}. */
    public boolean isOff(Rule rule) {
        return choices.of(rule).isEmpty()
                && choices.levels().keySet().stream().noneMatch(id -> id.startsWith(rule.id() + "/"));
    }

    /** The level at which findings of the rule count, or nothing where they do not. */
    public Optional<Severity> level(Rule rule) {
        return choices.of(rule);
    }

    public Optional<Finding> decide(Finding finding) {
        return choices.of(finding.rule()).map(finding::at);
    }
}
