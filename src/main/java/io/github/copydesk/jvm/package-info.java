/** JVMs of our own: how one is started, asked through its pipes, and ended. */
@NullMarked
package io.github.copydesk.jvm;

import org.jspecify.annotations.NullMarked;
