/** Rules without code, in the Vale check format. Each reads the passages of an article in order. */
@NullMarked
package io.github.copydesk.style;

import org.jspecify.annotations.NullMarked;
