/**
 * Makes articles with errors in their names, and the rows of features that the models of names are fitted to. Only who fits
 * a model, and the tests, run it; it does not go into the jar.
 */
@NullMarked
package io.github.copydesk.names.build;

import org.jspecify.annotations.NullMarked;
