/** The regular expressions of a style: translated, combined, limited, and skipped where they cannot match. */
@NullMarked
package io.github.copydesk.style.pattern;

import org.jspecify.annotations.NullMarked;
