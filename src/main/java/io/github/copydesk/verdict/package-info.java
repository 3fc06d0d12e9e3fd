/** Judges candidates of one family by one model: lines that may be a page's own. */
@NullMarked
package io.github.copydesk.verdict;

import org.jspecify.annotations.NullMarked;
