/** Reads text without markup, and distinguishes wrapped paragraphs from single lines. */
@NullMarked
package io.github.copydesk.format.plain;

import org.jspecify.annotations.NullMarked;
