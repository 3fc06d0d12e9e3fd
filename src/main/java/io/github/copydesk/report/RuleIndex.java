package io.github.copydesk.report;

import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules that a report lists, by id: those that were applied, and those that are known only from
 * their findings, such as {@code languagetool/EN_A_VS_AN}.
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

    /** The place of a rule that {@link #rules()} holds. */
    int placeOf(Rule rule) {
        return places.getOrDefault(rule.id(), -1);
    }
}
