package io.github.copydesk.filter;

import io.github.copydesk.baseline.Baseline;
import io.github.copydesk.baseline.Match;
import io.github.copydesk.baseline.Renames;
import io.github.copydesk.results.Finding;
import io.github.copydesk.results.Key;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.SuppressionSource;
import io.github.copydesk.results.UnusedSuppression;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
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
import java.util.stream.IntStream;

/** Takes out the findings that the baseline lists; of several with the same key, as many as the baseline has. */
public final class BaselineFilter implements FindingFilter {
    private final Baseline baseline;
    private final Predicate<String> isThere;
    private final BaselineUse use = new BaselineUse();
    /** The new path of each renamed article, by its old one. */
    private final Map<String, String> pathsNow = new HashMap<>();

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
        SortedMap<String, List<Match.Found>> fresh = new TreeMap<>();
        for (Page page : pages) {
            String path = page.document().path();
            if (!gone.isEmpty() && baseline.of(path).isEmpty()) {
                List<Match.Found> found = found(recordable(page));
                if (!found.isEmpty()) {
                    fresh.put(path, found);
                }
            }
        }
        Map<String, String> renames = Renames.of(baseline, gone, fresh);
        renames.forEach((now, before) -> pathsNow.put(before, now));
        return pages.stream().map(it -> filter(it, renames)).toList();
    }

    private Page filter(Page page, Map<String, String> renames) {
        String path = page.document().path();
        String before = renames.getOrDefault(path, path);
        Map<Key, Integer> known = baseline.of(before);
        if (known.isEmpty()) {
            use.add(before, page.skipped(), Map.of());
            return page;
        }
        Page recordable = recordable(page);
        Match match = Match.of(found(recordable), known);
        use.add(before, page.skipped(), match.used());
        IdentityHashMap<Finding, Boolean> old = new IdentityHashMap<>();
        for (int i = 0; i < recordable.findings().size(); i++) {
            if (match.isKnown(i)) {
                old.put(recordable.findings().get(i), true);
            }
        }
        return page.suppress(
                SuppressionSource.BASELINE, finding -> old.containsKey(finding) ? Optional.of("") : Optional.empty());
    }

    /** The page with the findings that a baseline can have: none that says that a rule did not check the article. */
    private static Page recordable(Page page) {
        return page.showing(
                page.findings().stream().filter(it -> !it.isUnchecked()).toList());
    }

    private static List<Match.Found> found(Page page) {
        List<Key> keys = Key.of(page);
        return IntStream.range(0, keys.size())
                .mapToObj(it ->
                        new Match.Found(keys.get(it), page.findings().get(it).replacements()))
                .toList();
    }

    @Override
    public List<UnusedSuppression> unused(AppliedRules applied) {
        unjudged = use.unjudged(baseline, applied, isThere);
        return use.unused(baseline, applied, isThere);
    }

    /**
     * What the baseline should hold now: the findings of these pages, and the entries that the run could not look for.
     * Valid after {@link #unused} was called.
     *
     * @param pages as this filter returned them
     */
    public Baseline updated(List<Page> pages) {
        List<Key> keys = new ArrayList<>();
        pages.forEach(page -> keys.addAll(Key.of(recordable(page.counting(SuppressionSource.BASELINE)))));
        for (Key key : unjudged) {
            Key now = key.at(pathsNow.getOrDefault(key.path(), key.path()));
            keys.addAll(Collections.nCopies(baseline.count(key) - use.found(key), now));
        }
        return Baseline.of(keys);
    }

    /** How many entries were found again or could not be looked for. Valid after {@link #unused} was called. */
    public int kept() {
        return baseline.counts().entrySet().stream()
                .mapToInt(it -> unjudged.contains(it.getKey()) ? it.getValue() : use.found(it.getKey()))
                .sum();
    }
}
