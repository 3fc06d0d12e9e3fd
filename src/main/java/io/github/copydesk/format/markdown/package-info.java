/** Reads Markdown in the dialects of site generators, and MDX. */
@NullMarked
package io.github.copydesk.format.markdown;

import org.jspecify.annotations.NullMarked;
