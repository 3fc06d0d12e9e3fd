/** Decides which findings can be fixed, and produces the fixed articles. */
@NullMarked
package io.github.copydesk.fix;

import org.jspecify.annotations.NullMarked;
