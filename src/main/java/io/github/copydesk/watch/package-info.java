/** Checking again whenever something changes, with the report in a browser, from which findings can be settled. */
@NullMarked
package io.github.copydesk.watch;

import org.jspecify.annotations.NullMarked;
