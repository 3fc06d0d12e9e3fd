/** Reads txt, Markdown, HTML and AsciiDoc into documents whose every character knows its place. */
@NullMarked
package io.github.copydesk.format;

import org.jspecify.annotations.NullMarked;
