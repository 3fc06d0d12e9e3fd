package io.github.copydesk.filter;

import io.github.copydesk.rule.Page;
import io.github.copydesk.rule.Stale;
import java.util.List;
import java.util.function.Predicate;

/** Takes from the findings of an article those that do not count. It is given all articles of a run, one by one. */
public interface Sieve {
    Page sift(Page page);

    /**
     * What silenced nothing, once all articles have passed.
     *
     * @param isRun whether findings of the rule with this id could have been there
     */
    default List<Stale> stale(Predicate<String> isRun) {
        return List.of();
    }
}
