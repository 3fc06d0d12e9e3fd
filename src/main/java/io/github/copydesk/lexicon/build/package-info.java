/**
 * Compiles the lists in {@code rules/lists/names} and the build's own sources into what the checks read.
 *
 * <p>It runs in the build and is left out of the jar, as are the dictionaries it reads: they are provided, never shipped.
 */
@NullMarked
package io.github.copydesk.lexicon.build;

import org.jspecify.annotations.NullMarked;
