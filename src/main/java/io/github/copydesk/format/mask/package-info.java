/**
 * What is not prose in any format, and is masked: tags of site generators, shortcodes, formulas, addresses, file names.
 */
@NullMarked
package io.github.copydesk.format.mask;

import org.jspecify.annotations.NullMarked;
