package io.github.copydesk.results;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything that a run found; the only input of a report.
 *
 * @param pages every article that was read, with findings or without, by path
 * @param rules every rule that was applied, by id, with or without findings
 * @param names every person named in the articles
 * @param unusedSuppressions entries that suppress nothing
 */
public record Results(
        List<Page> pages, List<Rule> rules, NamesIndex names, List<UnusedSuppression> unusedSuppressions) {
    public Results {
        pages = pages.stream()
                .sorted(Comparator.comparing(page -> page.document().path()))
                .toList();
        rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
        unusedSuppressions = unusedSuppressions.stream().sorted().toList();
    }

    /** The results of a run in which nothing is unused. */
    public Results(List<Page> pages, List<Rule> rules, NamesIndex names) {
        this(pages, rules, names, List.of());
    }

    /** The results of a run that gathered no names. */
    public Results(List<Page> pages, List<Rule> rules) {
        this(pages, rules, NamesIndex.EMPTY);
    }

    /** The findings that count. */
    public Stream<Finding> findings() {
        return pages.stream().flatMap(page -> page.findings().stream());
    }

    /** The findings that do not count. */
    public Stream<SuppressedFinding> suppressed() {
        return pages.stream().flatMap(page -> page.suppressed().stream());
    }

    /** How many findings each source suppresses; sources without any are left out. */
    public Map<SuppressionSource, Integer> countsBySource() {
        Map<SuppressionSource, Integer> counts = new EnumMap<>(SuppressionSource.class);
        suppressed().forEach(it -> counts.merge(it.by(), 1, Integer::sum));
        return counts;
    }

    public long count(Severity severity) {
        return findings().filter(finding -> finding.severity() == severity).count();
    }

    /** How many findings each rule has, by rule id; rules without findings are left out. */
    public SortedMap<String, Integer> countsByRule() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        findings().forEach(finding -> counts.merge(finding.rule().id(), 1, Integer::sum));
        return counts;
    }
}
