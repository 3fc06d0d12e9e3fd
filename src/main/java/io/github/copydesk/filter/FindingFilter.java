package io.github.copydesk.filter;

import io.github.copydesk.results.Page;
import io.github.copydesk.results.UnusedSuppression;
import java.util.List;
import java.util.function.Predicate;

/** Takes from the findings of all articles of a run those that do not count. */
public interface FindingFilter {
    /** The same articles in the same order. */
    List<Page> filter(List<Page> pages);

    /**
     * What suppressed nothing, once all articles have passed.
     *
     * @param isRun whether findings of the rule with this id could have been there
     */
    default List<UnusedSuppression> unused(Predicate<String> isRun) {
        return List.of();
    }
}
