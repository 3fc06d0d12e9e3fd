package io.github.copydesk.text;

/**
 * A stretch of the source that readers see instead of another one: the body of one tab among several.
 *
 * @param set which stretches are alternatives of each other: those of one set
 * @param choice which of them this is; a choice may have more than one stretch
 */
public record Alternative(Span span, int set, int choice) {}
