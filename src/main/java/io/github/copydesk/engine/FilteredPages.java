package io.github.copydesk.engine;

import io.github.copydesk.filter.FindingFilter;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.UnusedSuppression;
import java.util.List;
import java.util.function.Predicate;

/** The articles of a run after all filters were applied, one after the other. */
record FilteredPages(List<Page> pages, List<UnusedSuppression> unused) {
    /** @param isRun whether the rule with this id was applied */
    static FilteredPages of(List<Page> pages, List<FindingFilter> filters, Predicate<String> isRun) {
        List<Page> filtered = pages;
        for (FindingFilter filter : filters) {
            filtered = filter.filter(filtered);
        }
        return new FilteredPages(
                filtered,
                filters.stream().flatMap(it -> it.unused(isRun).stream()).toList());
    }
}
