/** Measures how pages are told from articles. */
@NullMarked
package io.github.copydesk.leftovers;

import org.jspecify.annotations.NullMarked;
