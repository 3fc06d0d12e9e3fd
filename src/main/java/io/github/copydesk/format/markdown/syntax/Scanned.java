package io.github.copydesk.format.markdown.syntax;

import io.github.copydesk.format.source.Shield;
import io.github.copydesk.text.Alternative;
import io.github.copydesk.text.Flaw;
import io.github.copydesk.text.Span;
import java.util.List;

/**
 * A source prepared for the Markdown parser.
 *
 * @param captions texts that are separate from the text around them, such as an attribute's value
 * @param alternatives tabs that are written as tags
 */
public record Scanned(Shield shield, List<Span> captions, List<Alternative> alternatives, List<Flaw> flaws) {}
