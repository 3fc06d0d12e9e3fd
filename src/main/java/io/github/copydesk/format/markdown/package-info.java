/** Reads Markdown as GitHub has it, with the tags that site generators add. */
@NullMarked
package io.github.copydesk.format.markdown;

import org.jspecify.annotations.NullMarked;
