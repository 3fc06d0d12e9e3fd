/** Prepares content of reports. Runs in the build and is not in the jar. */
@NullMarked
package io.github.copydesk.report.build;

import org.jspecify.annotations.NullMarked;
