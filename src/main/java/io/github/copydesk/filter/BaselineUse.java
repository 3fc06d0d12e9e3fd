package io.github.copydesk.filter;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.results.Key;
import io.github.copydesk.results.SkippedRules;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What articles found again of a baseline. Adding is commutative. */
public final class BaselineUse implements Serializable {
    private static final long serialVersionUID = 1;

    /** The articles with entries that were read, each with the rules that did not check it. */
    private final HashMap<String, SkippedRules> read = new HashMap<>();

    private final HashMap<Key, Integer> found = new HashMap<>();

    /**
     * Adds an article.
     *
     * @param path the one that the baseline has for it
     * @param used how often its findings matched each entry
     */
    public void add(String path, SkippedRules skipped, Map<Key, Integer> used) {
        read.put(path, skipped);
        used.forEach((key, count) -> found.merge(key, count, Integer::sum));
    }

    /** Adds what other articles found again. */
    public BaselineUse plus(BaselineUse other) {
        read.putAll(other.read);
        other.found.forEach((key, count) -> found.merge(key, count, Integer::sum));
        return this;
    }

    /** How often an entry was found again. */
    int found(Key key) {
        return found.getOrDefault(key, 0);
    }

    /**
     * The entries that the run could not have found.
     *
     * @param applied the rules of the run
     * @param isThere whether an article with this path exists, even if this run does not read it
     */
    Set<Key> unjudged(Baseline baseline, AppliedRules applied, Predicate<String> isThere) {
        Set<Key> unjudged = new HashSet<>();
        for (Key key : baseline.counts().keySet()) {
            if (!applied.isApplied(key.rule(), key.path()) || !isSeen(key, isThere)) {
                unjudged.add(key);
            }
        }
        return unjudged;
    }

    /** The entries that the run could have found, and did not find as often as the baseline has them. */
    public List<UnusedSuppression> unused(Baseline baseline, AppliedRules applied, Predicate<String> isThere) {
        Set<Key> unjudged = unjudged(baseline, applied, isThere);
        List<UnusedSuppression> unused = new ArrayList<>();
        new TreeMap<>(baseline.counts()).forEach((key, count) -> {
            if (!unjudged.contains(key) && found(key) < count) {
                unused.add(new UnusedSuppression(SuppressionSource.BASELINE, key.path(), key.rule(), key.text()));
            }
        });
        return unused;
    }

    /** Whether the run knows what this article contains; it knows that of one that no longer exists. */
    private boolean isSeen(Key key, Predicate<String> isThere) {
        SkippedRules skipped = read.get(key.path());
        return skipped == null ? !isThere.test(key.path()) : !skipped.has(key.rule());
    }
}
