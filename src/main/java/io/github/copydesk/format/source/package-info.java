/** What Markdown and HTML share: hides from a parser what it would misread, and finds where in the source its text stands. */
@NullMarked
package io.github.copydesk.format.source;

import org.jspecify.annotations.NullMarked;
