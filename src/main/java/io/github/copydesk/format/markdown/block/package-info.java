/**
 * Blocks of Markdown's other dialects, as extensions of its parser: bodies that are indented, lines that hold a title.
 */
@NullMarked
package io.github.copydesk.format.markdown.block;

import org.jspecify.annotations.NullMarked;
