package io.github.copydesk.results;

/**
 * How certain a check is of a finding. A likely finding has a severity one step below that of its rule, a possible one
 * two steps below.
 */
public enum Confidence {
    CERTAIN,
    LIKELY,
    POSSIBLE
}
