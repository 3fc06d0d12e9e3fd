/** Rules, the findings they make, and the results of a run. */
@NullMarked
package io.github.copydesk.rule;

import org.jspecify.annotations.NullMarked;
