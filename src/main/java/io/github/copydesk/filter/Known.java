package io.github.copydesk.filter;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.Match;
import io.github.copydesk.baseline.Renames;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Key;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.Silencer;
import io.github.copydesk.results.Stale;
import io.github.copydesk.text.Flaw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The findings that the baseline holds. Of several with the same key, that many do not count as it has. */
public final class Known implements Sieve {
    private final Baseline baseline;
    private final Predicate<String> isThere;
    private final Set<String> read = new HashSet<>();
    private final Set<Key> unjudged = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<Key, Integer> found = new HashMap<>();

    /** @param isThere whether there is an article of this path, read or not */
    public Known(Baseline baseline, Predicate<String> isThere) {
        this.baseline = baseline;
        this.isThere = isThere;
    }

    @Override
    public List<Page> sift(List<Page> pages) {
        SortedSet<String> gone = new TreeSet<>();
        baseline.counts().keySet().forEach(it -> gone.add(it.path()));
        gone.removeIf(isThere);
        SortedMap<String, List<Key>> fresh = new TreeMap<>();
        for (Page page : pages) {
            String path = page.document().path();
            if (!gone.isEmpty()
                    && baseline.of(path).isEmpty()
                    && !page.findings().isEmpty()) {
                fresh.put(path, Key.of(page));
            }
        }
        Map<String, String> renames = Renames.of(baseline, gone, fresh);
        return pages.stream().map(it -> sift(it, renames)).toList();
    }

    private Page sift(Page page, Map<String, String> renames) {
        String path = page.document().path();
        read.add(path);
        if (page.document().flaws(Flaw.Kind.FILE).findAny().isPresent()) {
            unreadable.add(path);
        }
        Map<Key, Integer> known = baseline.of(renames.getOrDefault(path, path));
        if (known.isEmpty()) {
            return page;
        }
        Match match = Match.of(Key.of(page), known);
        found.putAll(match.used());
        IdentityHashMap<Finding, Boolean> old = new IdentityHashMap<>();
        for (int i = 0; i < page.findings().size(); i++) {
            if (match.isKnown(i)) {
                old.put(page.findings().get(i), true);
            }
        }
        return page.silence(
                Silencer.BASELINE, finding -> old.containsKey(finding) ? Optional.of("") : Optional.empty());
    }

    @Override
    public List<Stale> stale(Predicate<String> isRun) {
        List<Stale> stale = new ArrayList<>();
        new TreeMap<>(baseline.counts()).forEach((key, count) -> {
            if (!isRun.test(key.rule()) || !isSeen(key.path())) {
                unjudged.add(key);
            } else if (found.getOrDefault(key, 0) < count) {
                stale.add(new Stale(Silencer.BASELINE, key.path(), key.rule(), key.text()));
            }
        });
        return stale;
    }

    /** An article that is gone is seen to be gone. */
    private boolean isSeen(String path) {
        return read.contains(path) ? !unreadable.contains(path) : !isThere.test(path);
    }

    /** Whether the run could have found it, once {@link #stale} was asked. */
    public boolean isJudged(Key key) {
        return !unjudged.contains(key);
    }

    /** How many findings of the baseline were found again, or could not be looked for, once {@link #stale} was asked. */
    public int kept() {
        return baseline.counts().entrySet().stream()
                .mapToInt(it -> isJudged(it.getKey()) ? found.getOrDefault(it.getKey(), 0) : it.getValue())
                .sum();
    }
}
