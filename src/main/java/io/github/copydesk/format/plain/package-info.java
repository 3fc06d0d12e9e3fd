/** Reads text without markup, and tells its wrapped paragraphs from its lines. */
@NullMarked
package io.github.copydesk.format.plain;

import org.jspecify.annotations.NullMarked;
