/** Classifies lines by their words: a call to action, other text of a page, or the article itself. */
@NullMarked
package io.github.copydesk.wording;

import org.jspecify.annotations.NullMarked;
