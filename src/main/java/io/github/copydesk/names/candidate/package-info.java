/** Finds possible corrections of a name: similar spellings and word breaks. */
@NullMarked
package io.github.copydesk.names.candidate;

import org.jspecify.annotations.NullMarked;
