package io.github.copydesk.filter;

import io.github.copydesk.results.Page;
import io.github.copydesk.results.UnusedSuppression;
import java.util.List;
import java.util.function.Predicate;

/** Takes out findings that do not count, from all articles of a run. */
public interface FindingFilter {
    /** Returns the same articles in the same order. */
    List<Page> filter(List<Page> pages);

    /**
     * The entries that suppressed nothing. Valid after all articles were filtered.
     *
     * @param isRun whether the rule with this id was applied
     */
    default List<UnusedSuppression> unused(Predicate<String> isRun) {
        return List.of();
    }
}
