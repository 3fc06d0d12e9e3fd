package io.github.copydesk.report;

import io.github.copydesk.results.Results;
import io.github.copydesk.results.Rule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A rule with findings, as a row of a table. */
record RuleRow(Rule rule, Counts counts, Bar bar) {
    /**
     * The rules with findings, those with the most errors first, then with the most warnings, then with the most notes.
     */
    static List<RuleRow> rows(Results results) {
        Map<String, Rule> rules = new TreeMap<>();
        Map<String, Counts> found = new TreeMap<>();
        results.findings().forEach(it -> {
            rules.putIfAbsent(it.rule().id(), it.rule());
            found.merge(it.rule().id(), Counts.of(List.of(it)), Counts::plus);
        });
        long longest = found.values().stream().mapToLong(Counts::all).max().orElse(1);
        return rules.values().stream()
                .map(it -> row(it, found.getOrDefault(it.id(), Counts.NONE), longest))
                .sorted(Comparator.comparing(RuleRow::counts, Counts.WORST_FIRST))
                .toList();
    }

    private static RuleRow row(Rule rule, Counts counts, long longest) {
        return new RuleRow(rule, counts, new Bar(counts, longest));
    }

    String id() {
        return rule.id();
    }

    String anchor() {
        return FrontPage.anchor(rule);
    }

    long findings() {
        return counts.all();
    }
}
