/** Reads reStructuredText, line by line, and in each block its inline markup. */
@NullMarked
package io.github.copydesk.format.rst;

import org.jspecify.annotations.NullMarked;
