/** Reads quotations: which mark opens, which closes, and which is neither. */
@NullMarked
package io.github.copydesk.quotes;

import org.jspecify.annotations.NullMarked;
