/** What reports need that the project's build can make beforehand. Runs in the build and is not in the jar. */
@NullMarked
package io.github.copydesk.report.build;

import org.jspecify.annotations.NullMarked;
