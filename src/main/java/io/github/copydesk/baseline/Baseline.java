package io.github.copydesk.baseline;

import io.github.copydesk.results.Key;
import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The findings that a project had when it wrote its baseline: how many there are of each {@link Key}. */
public final class Baseline implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<Key, Integer> counts;
    private final HashMap<String, TreeMap<Key, Integer>> byArticle = new HashMap<>();

    Baseline(SortedMap<Key, Integer> counts) {
        this.counts = new TreeMap<>(counts);
        this.counts.forEach((key, count) ->
                byArticle.computeIfAbsent(key.path(), path -> new TreeMap<>()).put(key, count));
    }

    public static Baseline of(Iterable<Key> keys) {
        SortedMap<Key, Integer> counts = new TreeMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        return new Baseline(counts);
    }

    public SortedMap<Key, Integer> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** The entries of one article. */
    public Map<Key, Integer> of(String path) {
        return Collections.unmodifiableMap(byArticle.getOrDefault(path, new TreeMap<>()));
    }

    /** How many findings it holds. */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often it has an entry. */
    public int count(Key key) {
        return counts.getOrDefault(key, 0);
    }
}
