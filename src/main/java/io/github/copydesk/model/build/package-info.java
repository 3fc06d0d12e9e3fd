/** Fits models to rows of features. Only who changes a verdict runs it; it does not go into the jar. */
@NullMarked
package io.github.copydesk.model.build;

import org.jspecify.annotations.NullMarked;
