/**
 * Finds damage to characters and words that conversions left: text decoded in the wrong encoding, lost or misplaced
 * letters, broken addresses.
 */
@NullMarked
package io.github.copydesk.damage;

import org.jspecify.annotations.NullMarked;
