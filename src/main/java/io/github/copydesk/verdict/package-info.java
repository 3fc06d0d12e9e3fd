/** Finds candidates for leftovers and repetitions with their features, and judges each family by one model. */
@NullMarked
package io.github.copydesk.verdict;

import org.jspecify.annotations.NullMarked;
