package io.github.copydesk.rulebook;

/** A pattern of a rule, and what should stand there instead. */
public record Swap(Token observed, String expected) {}
