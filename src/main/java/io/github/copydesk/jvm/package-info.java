/** Starts other JVMs, sends them requests through pipes, and ends them. */
@NullMarked
package io.github.copydesk.jvm;

import org.jspecify.annotations.NullMarked;
