package io.github.copydesk.baseline;

import io.github.copydesk.results.Key;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/**
 * Matches the findings of an article with the entries of its baseline.
 *
 * <p>First, an entry matches a finding with the same rule, text and surrounding words. Then the remaining entries match
 * the remaining findings with the same rule and text, in the order of the article: when one word of a sentence is
 * corrected, the surroundings of all its other words change.
 *
 * <p>What still remains may be about the same two places, reported at the other one or in new words: of two spellings,
 * the other one has become the exception; one of two equal paragraphs was edited. So an entry also matches a finding
 * that proposes the text of the entry, and one with nearly the same words.
 */
public final class Match {
    private final List<Boolean> known = new ArrayList<>();
    private final SortedMap<Key, Integer> used = new TreeMap<>();
    private int exact;

    private Match() {}

    /**
     * A finding of the article.
     *
     * @param key its path is ignored
     * @param replacements what it proposes
     */
    public record Found(Key key, List<String> replacements) implements Serializable {
        private boolean proposes(Key entry) {
            return replacements.stream().anyMatch(it -> Key.line(it).equals(entry.text()));
        }
    }

    /**
     * Matches the findings of an article.
     *
     * @param found in the order of the article
     * @param entries how many of each there are
     */
    public static Match of(List<Found> found, Map<Key, Integer> entries) {
        Match match = new Match();
        List<Key> findings = found.stream().map(Found::key).toList();
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
        match.useOthers(found, entries, Found::proposes);
        match.useOthers(
                found, entries, (it, entry) -> Similarity.isNear(it.key().text(), entry.text()));
        return match;
    }

    private void useOthers(List<Found> found, Map<Key, Integer> entries, BiPredicate<Found, Key> matches) {
        List<Key> left = entries.keySet().stream()
                .filter(it -> used.getOrDefault(it, 0) < entries.getOrDefault(it, 0))
                .sorted()
                .toList();
        for (int i = 0; i < found.size() && !left.isEmpty(); i++) {
            Found it = found.get(i);
            if (!known.get(i)) {
                List<Key> candidates = left.stream()
                        .filter(entry -> entry.rule().equals(it.key().rule()) && matches.test(it, entry))
                        .toList();
                known.set(i, use(candidates, entries));
            }
        }
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
