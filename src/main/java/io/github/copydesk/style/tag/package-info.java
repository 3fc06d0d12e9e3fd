/** The words of a sentence with their parts of speech, as the Penn Treebank names them. */
@NullMarked
package io.github.copydesk.style.tag;

import org.jspecify.annotations.NullMarked;
