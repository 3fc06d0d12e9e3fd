/** Reasons to report nothing about a name, whatever its probability. */
@NullMarked
package io.github.copydesk.names.veto;

import org.jspecify.annotations.NullMarked;
