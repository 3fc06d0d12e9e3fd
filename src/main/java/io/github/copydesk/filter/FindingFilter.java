package io.github.copydesk.filter;

import io.github.copydesk.results.Page;
import io.github.copydesk.results.UnusedSuppression;
import java.util.List;

/** Takes out findings that do not count, from all articles of a run. */
public interface FindingFilter {
    /** Returns the same articles in the same order. */
    List<Page> filter(List<Page> pages);

    /**
     * The entries that suppressed nothing. Valid after all articles were filtered.
     *
     * @param applied the rules of the run
     */
    default List<UnusedSuppression> unused(AppliedRules applied) {
        return List.of();
    }
}
