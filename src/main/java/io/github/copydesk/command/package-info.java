/** How messages name the commands that users can run. */
@NullMarked
package io.github.copydesk.command;

import org.jspecify.annotations.NullMarked;
