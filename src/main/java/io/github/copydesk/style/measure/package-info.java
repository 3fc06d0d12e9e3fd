/** Counts of an article, and formulas over them: how hard it is to read. */
@NullMarked
package io.github.copydesk.style.measure;

import org.jspecify.annotations.NullMarked;
