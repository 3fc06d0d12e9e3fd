/** The words of a sentence with their parts of speech in the Penn Treebank. */
@NullMarked
package io.github.copydesk.style.tag;

import org.jspecify.annotations.NullMarked;
