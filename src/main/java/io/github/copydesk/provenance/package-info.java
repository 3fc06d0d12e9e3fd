/** Distinguishes text that was copied from a page from text that was written in the repository. */
@NullMarked
package io.github.copydesk.provenance;

import org.jspecify.annotations.NullMarked;
