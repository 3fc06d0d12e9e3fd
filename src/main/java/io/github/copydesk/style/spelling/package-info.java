/** Spelling dictionaries, and the words of a text to look up in them. */
@NullMarked
package io.github.copydesk.style.spelling;

import org.jspecify.annotations.NullMarked;
