/** Possible corrections of a name: near spellings and word breaks. */
@NullMarked
package io.github.copydesk.names.candidate;

import org.jspecify.annotations.NullMarked;
