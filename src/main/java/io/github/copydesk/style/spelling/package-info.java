/** Which words are spelled right: the dictionary of English, and how a text is taken apart into words. */
@NullMarked
package io.github.copydesk.style.spelling;

import org.jspecify.annotations.NullMarked;
