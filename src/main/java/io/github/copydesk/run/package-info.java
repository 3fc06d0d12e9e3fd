/** Runs a check from the request to its outcome, in this JVM or in a separate one. */
@NullMarked
package io.github.copydesk.run;

import org.jspecify.annotations.NullMarked;
