/** Decides which findings count. */
@NullMarked
package io.github.copydesk.filter;

import org.jspecify.annotations.NullMarked;
