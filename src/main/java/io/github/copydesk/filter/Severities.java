package io.github.copydesk.filter;

import io.github.copydesk.config.SeverityChoices;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Rule;
import java.util.Optional;

/** Applies the severities that the project configured: changes the severity of a finding, or takes it out. */
public final class Severities {
    private final SeverityChoices choices;

    public Severities(SeverityChoices choices) {
        this.choices = choices;
    }

    /** Whether the rule is off in all articles, and all rules below it, such as {@code languagetool/EN_A_VS_AN}. */
    public boolean isOff(Rule rule) {
        return choices.isOff(rule);
    }

    /** Whether findings of the rule count in an article. */
    public boolean isOn(Rule rule, String article) {
        return choices.of(rule, article).isPresent();
    }

    public Optional<Finding> decide(Finding finding, String article) {
        return choices.of(finding.rule(), article).map(finding::at);
    }
}
