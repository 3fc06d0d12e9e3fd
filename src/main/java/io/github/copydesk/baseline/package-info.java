/** The findings that were there before, and the file that holds them. */
@NullMarked
package io.github.copydesk.baseline;

import org.jspecify.annotations.NullMarked;
