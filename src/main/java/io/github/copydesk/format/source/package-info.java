/**
 * Shared by Markdown and HTML: hides source from a parser that would misread it, and finds the source of the parser's
 * text.
 */
@NullMarked
package io.github.copydesk.format.source;

import org.jspecify.annotations.NullMarked;
