/** What the build makes for the command's jar. */
@NullMarked
package io.github.copydesk.cli.build;

import org.jspecify.annotations.NullMarked;
