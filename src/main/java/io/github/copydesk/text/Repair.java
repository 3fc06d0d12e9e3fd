package io.github.copydesk.text;

import java.util.Optional;

/**
 * The text of a damaged stretch before the damage.
 *
 * @param span in the source of the document
 * @param text as a reader saw it; empty if unknown
 */
public record Repair(Span span, Optional<String> text) {}
