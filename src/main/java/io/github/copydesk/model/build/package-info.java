/** Fits models to rows of features. It is used only when a model is changed, and is not in the jar. */
@NullMarked
package io.github.copydesk.model.build;

import org.jspecify.annotations.NullMarked;
