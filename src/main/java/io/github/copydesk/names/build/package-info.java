/**
 * Generates articles with errors in their names, and the rows of features to which the models of names are fitted. It
 * is used for fitting and in tests, and is not in the jar.
 */
@NullMarked
package io.github.copydesk.names.build;

import org.jspecify.annotations.NullMarked;
