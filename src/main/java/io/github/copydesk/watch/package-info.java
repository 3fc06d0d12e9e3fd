/** Checking again whenever something changes, with the report in a browser. */
@NullMarked
package io.github.copydesk.watch;

import org.jspecify.annotations.NullMarked;
