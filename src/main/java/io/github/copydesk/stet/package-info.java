/** Stets: the findings that an article accepts, and why. */
@NullMarked
package io.github.copydesk.stet;

import org.jspecify.annotations.NullMarked;
