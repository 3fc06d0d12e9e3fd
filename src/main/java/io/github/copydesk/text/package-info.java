/** Articles as checks see them: documents, blocks of prose, and where each character stands in the source. */
@NullMarked
package io.github.copydesk.text;

import org.jspecify.annotations.NullMarked;
