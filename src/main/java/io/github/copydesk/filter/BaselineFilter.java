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

/** Takes out the findings that the baseline lists; of several with the same key, as many as the baseline has. */
public final class BaselineFilter implements FindingFilter {
    private final Baseline baseline;
    private final Predicate<String> isThere;
    private final BaselineUse use = new BaselineUse();
    private Set<Key> unjudged = Set.of();

    /** @param isThere whether an article with this path exists, even if this run does not read it */
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
        boolean readable = page.document().flaws(Flaw.Kind.FILE).findAny().isEmpty();
        Map<Key, Integer> known = baseline.of(renames.getOrDefault(path, path));
        if (known.isEmpty()) {
            use.add(path, readable, Map.of());
            return page;
        }
        Match match = Match.of(Key.of(page), known);
        use.add(path, readable, match.used());
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
        unjudged = use.unjudged(baseline, isRun, isThere);
        return use.unused(baseline, isRun, isThere);
    }

    /** Whether the run could have found this entry. Valid after {@link #unused} was called. */
    public boolean isJudged(Key key) {
        return !unjudged.contains(key);
    }

    /** How many entries were found again or could not be looked for. Valid after {@link #unused} was called. */
    public int kept() {
        return baseline.counts().entrySet().stream()
                .mapToInt(it -> isJudged(it.getKey()) ? use.found(it.getKey()) : it.getValue())
                .sum();
    }
}
