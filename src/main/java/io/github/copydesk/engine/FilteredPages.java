package io.github.copydesk.engine;

import io.github.copydesk.filter.AppliedRules;
import io.github.copydesk.filter.FindingFilter;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.UnusedSuppression;
import java.util.List;

/** The articles of a run after all filters were applied, one after the other. */
record FilteredPages(List<Page> pages, List<UnusedSuppression> unused) {
    static FilteredPages of(List<Page> pages, List<FindingFilter> filters, AppliedRules applied) {
        List<Page> filtered = pages;
        for (FindingFilter filter : filters) {
            filtered = filter.filter(filtered);
        }
        return new FilteredPages(
                filtered,
                filters.stream().flatMap(it -> it.unused(applied).stream()).toList());
    }
}
