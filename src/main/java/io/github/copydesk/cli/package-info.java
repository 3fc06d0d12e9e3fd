/**
 * The command: copydesk without Maven. It starts the same runs as the goals, over the same settings.
 *
 * <p>It goes into a jar of its own ({@code src/cli/assembly.xml}) and not into that of the plugin.
 */
@NullMarked
package io.github.copydesk.cli;

import org.jspecify.annotations.NullMarked;
