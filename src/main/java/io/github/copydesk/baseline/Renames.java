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
 * Finds renamed articles: a path of the baseline no longer exists, and an article that is not in the baseline has most
 * of its findings, with the same surrounding words.
 */
public final class Renames {
    /** Above this number of pairs nothing is compared. */
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

    /** Whether there are few enough articles to compare. */
    public static boolean isComparable(long gone, long fresh) {
        return gone * fresh <= MOST_PAIRS;
    }

    /**
     * The old path of each renamed article, by its new one.
     *
     * @param gone paths of the baseline that no longer exist
     * @param fresh the findings of each article that is not in the baseline
     */
    public static Map<String, String> of(
            Baseline baseline, SortedSet<String> gone, SortedMap<String, List<Match.Found>> fresh) {
        if (!isComparable(gone.size(), fresh.size())) {
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
