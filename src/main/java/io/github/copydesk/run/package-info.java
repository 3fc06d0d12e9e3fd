/** A check from what it is asked to what it said and wrote: in this JVM, or in one of its own. */
@NullMarked
package io.github.copydesk.run;

import org.jspecify.annotations.NullMarked;
