/**
 * Compiles the lists in {@code rules/lists/names} and the build's other sources into the form that the checks read.
 *
 * <p>It runs only in the build. Neither this package nor the dictionaries that it reads are in the jar.
 */
@NullMarked
package io.github.copydesk.lexicon.build;

import org.jspecify.annotations.NullMarked;
