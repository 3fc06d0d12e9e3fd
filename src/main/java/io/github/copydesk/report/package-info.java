/** Writes the results of a run for people and for machines. */
@NullMarked
package io.github.copydesk.report;

import org.jspecify.annotations.NullMarked;
