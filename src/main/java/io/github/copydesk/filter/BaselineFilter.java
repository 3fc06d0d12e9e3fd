package io.github.copydesk.filter;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.Match;
import io.github.copydesk.baseline.Renames;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Key;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
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
public final class BaselineFilter implements FindingFilter {
    private final Baseline baseline;
    private final Predicate<String> isThere;
    private final Set<String> read = new HashSet<>();
    private final Set<Key> unjudged = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<Key, Integer> found = new HashMap<>();

    /** @param isThere whether there is an article of this path, read or not */
    public BaselineFilter(Baseline baseline, Predicate<String> isThere) {
        this.baseline = baseline;
        this.isThere = isThere;
    }

    @Override
    public List<Page> filter(List<Page> pages) {
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
        return pages.stream().map(it -> filter(it, renames)).toList();
    }

    private Page filter(Page page, Map<String, String> renames) {
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
        return page.suppress(
                SuppressionSource.BASELINE, finding -> old.containsKey(finding) ? Optional.of("") : Optional.empty());
    }

    @Override
    public List<UnusedSuppression> unused(Predicate<String> isRun) {
        List<UnusedSuppression> unused = new ArrayList<>();
        new TreeMap<>(baseline.counts()).forEach((key, count) -> {
            if (!isRun.test(key.rule()) || !isSeen(key.path())) {
                unjudged.add(key);
            } else if (found.getOrDefault(key, 0) < count) {
                unused.add(new UnusedSuppression(SuppressionSource.BASELINE, key.path(), key.rule(), key.text()));
            }
        });
        return unused;
    }

    /** An article that is gone is seen to be gone. */
    private boolean isSeen(String path) {
        return read.contains(path) ? !unreadable.contains(path) : !isThere.test(path);
    }

    /** Whether the run could have found it, once {@link #unused} was asked. */
    public boolean isJudged(Key key) {
        return !unjudged.contains(key);
    }

    /** How many findings of the baseline were found again, or could not be looked for, once {@link #unused} was asked. */
    public int kept() {
        return baseline.counts().entrySet().stream()
                .mapToInt(it -> isJudged(it.getKey()) ? found.getOrDefault(it.getKey(), 0) : it.getValue())
                .sum();
    }
}
