/** Writes manual pages. Runs in the build and is not in the jar. */
@NullMarked
package io.github.copydesk.cli.build;

import org.jspecify.annotations.NullMarked;
