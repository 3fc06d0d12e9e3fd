/**
 * Makes the rows of features that models are fitted to, out of labelled collections. Only who changes a verdict runs
 * it.
 */
@NullMarked
package io.github.copydesk.training;

import org.jspecify.annotations.NullMarked;
