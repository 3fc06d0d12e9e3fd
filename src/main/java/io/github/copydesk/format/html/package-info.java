/** Reads HTML: whole pages, and HTML in Markdown. */
@NullMarked
package io.github.copydesk.format.html;

import org.jspecify.annotations.NullMarked;
