package io.github.copydesk.engine;

import io.github.copydesk.filter.FindingFilter;
import io.github.copydesk.results.Page;
import io.github.copydesk.results.UnusedSuppression;
import java.util.List;
import java.util.function.Predicate;

/** All articles of a run after they went through the filters, each in its turn. */
record FilteredPages(List<Page> pages, List<UnusedSuppression> unused) {
    /** @param isRun whether findings of the rule with this id could have been there */
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
