/** What all articles together say: names and how often, lines that recur. */
@NullMarked
package io.github.copydesk.corpus;

import org.jspecify.annotations.NullMarked;
