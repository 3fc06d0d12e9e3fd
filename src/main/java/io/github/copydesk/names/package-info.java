/** Finds names that are run together, misspelled, or unknown. */
@NullMarked
package io.github.copydesk.names;

import org.jspecify.annotations.NullMarked;
