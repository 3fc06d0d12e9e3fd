/** Measures the name rules on planted errors in names of many origins, and on articles without any. */
@NullMarked
package io.github.copydesk.names.origins;

import org.jspecify.annotations.NullMarked;
