/** Fits the models of wording; not part of a run. */
@NullMarked
package io.github.copydesk.wording.build;

import org.jspecify.annotations.NullMarked;
