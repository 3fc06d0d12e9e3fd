package io.github.copydesk.rulebook;

/** A pattern of a substitution rule, and its replacement. */
public record Swap(Token observed, String expected) {}
