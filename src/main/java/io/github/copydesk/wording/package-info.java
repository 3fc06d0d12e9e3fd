/** What kind of line the words of a line speak for: a call to the reader, other page text, or the article itself. */
@NullMarked
package io.github.copydesk.wording;

import org.jspecify.annotations.NullMarked;
