package io.github.copydesk.results;

/** How sure a check is. A likely finding counts one severity lower than its rule, a possible one two. */
public enum Confidence {
    CERTAIN,
    LIKELY,
    POSSIBLE
}
