/** Reasons to leave a name alone, whatever its probability. */
@NullMarked
package io.github.copydesk.names.veto;

import org.jspecify.annotations.NullMarked;
