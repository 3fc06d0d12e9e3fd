/** Reports: the results of a run, for people and for tools. */
@NullMarked
package io.github.copydesk.report;

import org.jspecify.annotations.NullMarked;
