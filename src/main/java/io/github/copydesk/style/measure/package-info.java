/** Counts of an article, and readability formulas over them. */
@NullMarked
package io.github.copydesk.style.measure;

import org.jspecify.annotations.NullMarked;
