/** The rule book: the rules, the folders and styles they are read from, and the word lists they share. */
@NullMarked
package io.github.copydesk.rulebook;

import org.jspecify.annotations.NullMarked;
