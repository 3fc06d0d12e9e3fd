package io.github.copydesk.baseline;

import io.github.copydesk.results.Key;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * Which articles have another name than in the baseline: a path of the baseline is gone, and an article that it does not know
 * has most of its findings, with the same words around them.
 */
public final class Renames {
    /** More pairs than these are not compared. */
    private static final int MOST_PAIRS = 1_000_000;

    private record Pair(String from, String to, int score) {
        boolean keepsItsName() {
            return name(from).equals(name(to));
        }

        private static String name(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    private Renames() {}

    /**
     * From new paths to old ones.
     *
     * @param gone paths of the baseline at which there is no article any more
     * @param fresh the findings of each article that the baseline does not know
     */
    public static Map<String, String> of(
            Baseline baseline, SortedSet<String> gone, SortedMap<String, List<Key>> fresh) {
        if ((long) gone.size() * fresh.size() > MOST_PAIRS) {
            return Map.of();
        }
        List<Pair> pairs = new ArrayList<>();
        for (String from : gone) {
            Map<Key, Integer> entries = baseline.of(from);
            int all = entries.values().stream().mapToInt(Integer::intValue).sum();
            fresh.forEach((to, findings) -> {
                int score = Match.of(findings, entries).exact();
                if (score > 0 && 2 * score >= all) {
                    pairs.add(new Pair(from, to, score));
                }
            });
        }
        pairs.sort(Comparator.comparingInt(Pair::score)
                .thenComparing(Pair::keepsItsName)
                .reversed()
                .thenComparing(Pair::from)
                .thenComparing(Pair::to));
        Map<String, String> renames = new HashMap<>();
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!renames.containsKey(pair.to()) && taken.add(pair.from())) {
                renames.put(pair.to(), pair.from());
            }
        }
        return renames;
    }
}
