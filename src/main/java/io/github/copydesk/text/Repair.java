package io.github.copydesk.text;

import java.util.Optional;

/**
 * What a damaged stretch of an article was before the damage.
 *
 * @param span in the source of the document
 * @param text as a reader saw it; empty where nobody can tell
 */
public record Repair(Span span, Optional<String> text) {}
