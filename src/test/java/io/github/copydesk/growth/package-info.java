/**
 * How the time that articles take grows with their length: of every format and every rule, on texts made to be hostile.
 */
@NullMarked
package io.github.copydesk.growth;

import org.jspecify.annotations.NullMarked;
