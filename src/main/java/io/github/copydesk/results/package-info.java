/** The results of a run: findings by article, the rules that made them, and the index of names. */
@NullMarked
package io.github.copydesk.results;

import org.jspecify.annotations.NullMarked;
