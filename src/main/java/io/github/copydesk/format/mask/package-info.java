/** Masks text that is no prose in any format: template tags, shortcodes, formulas, addresses, file names. */
@NullMarked
package io.github.copydesk.format.mask;

import org.jspecify.annotations.NullMarked;
