/** Counts over all articles: names and their frequencies, lines that recur. */
@NullMarked
package io.github.copydesk.corpus;

import org.jspecify.annotations.NullMarked;
