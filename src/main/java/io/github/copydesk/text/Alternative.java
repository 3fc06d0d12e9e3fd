package io.github.copydesk.text;

/**
 * A stretch of the source that is shown in place of others: the body of one tab of a set.
 *
 * @param set the number of the set; stretches of one set are alternatives of each other
 * @param choice the number of the tab in its set; a tab may have several stretches
 */
public record Alternative(Span span, int set, int choice) {}
