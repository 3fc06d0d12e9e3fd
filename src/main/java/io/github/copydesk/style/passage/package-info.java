/** What a rule of a style sees at once: a block, a sentence, the summary, the file; and which of them it reads. */
@NullMarked
package io.github.copydesk.style.passage;

import org.jspecify.annotations.NullMarked;
