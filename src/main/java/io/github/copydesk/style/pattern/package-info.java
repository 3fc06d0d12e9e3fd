/** The regular expressions of a style: translated, put together, bounded, and spared where they cannot match. */
@NullMarked
package io.github.copydesk.style.pattern;

import org.jspecify.annotations.NullMarked;
