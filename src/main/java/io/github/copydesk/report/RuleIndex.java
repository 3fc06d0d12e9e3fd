package io.github.copydesk.report;

import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules of a report, by id: those that were applied, and those that only appear in findings, such as {@code
 * languagetool/EN_A_VS_AN}.
 */
final class RuleIndex {
    private final List<Rule> rules;
    private final Map<String, Integer> places = new HashMap<>();

    RuleIndex(Results results) {
        Map<String, Rule> byId = new TreeMap<>();
        results.rules().forEach(rule -> byId.putIfAbsent(rule.id(), rule));
        results.pages().stream()
                .flatMap(page -> page.all().stream())
                .forEach(finding -> byId.putIfAbsent(finding.rule().id(), finding.rule()));
        rules = new ArrayList<>(byId.values());
        rules.forEach(rule -> places.put(rule.id(), places.size()));
    }

    List<Rule> rules() {
        return rules;
    }

    /** The index of a rule in {@link #rules()}. */
    int placeOf(Rule rule) {
        return places.getOrDefault(rule.id(), -1);
    }
}
