/**
 * The units that a rule of a style reads at once: a block, a sentence, the summary, the file; and the scopes that
 * select them.
 */
@NullMarked
package io.github.copydesk.style.passage;

import org.jspecify.annotations.NullMarked;
