/**
 * Targets for a fuzzer: each reads bytes that somebody else may have written, and must do so in time and without an
 * end.
 */
@NullMarked
package io.github.copydesk.fuzz;

import org.jspecify.annotations.NullMarked;
