package io.github.copydesk.baseline;

import io.github.copydesk.results.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Matches the findings of an article with the entries of its baseline.
 *
 * <p>First, an entry matches a finding with the same rule, text and surrounding words. Then the remaining entries match
 * the remaining findings with the same rule and text, in the order of the article: when one word of a sentence is
 * corrected, the surroundings of all its other words change.
 */
public final class Match {
    private final List<Boolean> known = new ArrayList<>();
    private final SortedMap<Key, Integer> used = new TreeMap<>();
    private int exact;

    private Match() {}

    /**
     * Matches the findings of an article.
     *
     * @param findings in the order of the article; their paths are ignored
     * @param entries how many of each there are
     */
    public static Match of(List<Key> findings, Map<Key, Integer> entries) {
        Match match = new Match();
        Map<List<String>, List<Key>> byContext = new HashMap<>();
        Map<List<String>, List<Key>> byText = new HashMap<>();
        new TreeMap<>(entries).keySet().forEach(entry -> {
            byContext.computeIfAbsent(context(entry), it -> new ArrayList<>()).add(entry);
            byText.computeIfAbsent(text(entry), it -> new ArrayList<>()).add(entry);
        });
        for (Key finding : findings) {
            match.known.add(match.use(byContext.getOrDefault(context(finding), List.of()), entries));
        }
        match.exact = Collections.frequency(match.known, true);
        for (int i = 0; i < findings.size(); i++) {
            if (!match.known.get(i)) {
                match.known.set(i, match.use(byText.getOrDefault(text(findings.get(i)), List.of()), entries));
            }
        }
        return match;
    }

    /** Uses up one of these entries, if one is left. */
    private boolean use(List<Key> candidates, Map<Key, Integer> entries) {
        for (Key entry : candidates) {
            if (used.getOrDefault(entry, 0) < entries.getOrDefault(entry, 0)) {
                used.merge(entry, 1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private static List<String> context(Key key) {
        return List.of(key.rule(), key.text(), key.before(), key.after());
    }

    private static List<String> text(Key key) {
        return List.of(key.rule(), key.text());
    }

    /** Whether the finding with this index is in the baseline. */
    public boolean isKnown(int finding) {
        return known.get(finding);
    }

    /** How many findings match an entry with the same surrounding words. */
    public int exact() {
        return exact;
    }

    /** How often each entry was matched; entries without a match are left out. */
    public Map<Key, Integer> used() {
        return Collections.unmodifiableMap(used);
    }
}
