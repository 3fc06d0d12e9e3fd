package io.github.copydesk.filter;

import io.github.copydesk.rule.Finding;
import io.github.copydesk.rule.Severity;
import java.util.Map;
import java.util.Optional;

/** Gives each finding the level that the newsroom decided for its rule, or takes it out. */
public final class Severities {
    private final Map<String, Optional<Severity>> decided;

    /**
     * @param decided by rule id; empty means off. {@code languagetool} stands for all of its rules that are not named
     */
    public Severities(Map<String, Optional<Severity>> decided) {
        this.decided = decided;
    }

    /** Whether no finding of the rule, nor of any rule below it, can count. */
    public boolean isOff(String ruleId) {
        return isSwitchedOff(ruleId)
                && decided.entrySet().stream()
                        .noneMatch(it -> it.getKey().startsWith(ruleId + "/")
                                && it.getValue().isPresent());
    }

    private boolean isSwitchedOff(String ruleId) {
        Optional<Severity> level = decided.get(ruleId);
        return level != null && level.isEmpty();
    }

    public Optional<Finding> decide(Finding finding) {
        Optional<Severity> level = decided.get(finding.rule().id());
        if (level == null) {
            level = decided.get(finding.rule().folder());
        }
        return level == null ? Optional.of(finding) : level.map(finding::at);
    }
}
