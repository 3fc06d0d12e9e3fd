/** Reads HTML, whole pages and the pieces of one that stand in Markdown. */
@NullMarked
package io.github.copydesk.format.html;

import org.jspecify.annotations.NullMarked;
