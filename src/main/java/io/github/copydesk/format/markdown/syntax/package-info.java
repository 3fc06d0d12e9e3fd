/** Syntax of Markdown's dialects that its parser would misread, one scanner for each family. */
@NullMarked
package io.github.copydesk.format.markdown.syntax;

import org.jspecify.annotations.NullMarked;
