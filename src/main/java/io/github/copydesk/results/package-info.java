/** The results of a run: findings by article, the rules that were applied, and the index of names. */
@NullMarked
package io.github.copydesk.results;

import org.jspecify.annotations.NullMarked;
