/** Articles as checks see them: documents, blocks of prose, and the place of each character in the source. */
@NullMarked
package io.github.copydesk.text;

import org.jspecify.annotations.NullMarked;
