/** Decides which findings count: severities, overlaps, stet entries, the baseline and changed lines. */
@NullMarked
package io.github.copydesk.filter;

import org.jspecify.annotations.NullMarked;
