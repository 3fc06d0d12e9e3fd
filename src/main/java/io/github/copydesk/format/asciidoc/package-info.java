/** Reads AsciiDoc, line by line, and in each block its inline markup. */
@NullMarked
package io.github.copydesk.format.asciidoc;

import org.jspecify.annotations.NullMarked;
