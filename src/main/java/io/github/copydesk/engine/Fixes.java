package io.github.copydesk.engine;

import io.github.copydesk.fix.Draft;
import java.util.List;

/**
 * The fixes of a run.
 *
 * @param drafts of the articles with something to fix, including those in which every fix was refused
 * @param reviewable how many other errors and warnings have exactly one replacement, which is not certain
 */
public record Fixes(List<Draft> drafts, long reviewable) {
    public Fixes {
        drafts = List.copyOf(drafts);
    }
}
