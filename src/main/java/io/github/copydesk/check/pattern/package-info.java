/** Checks without code: the types of Vale's check format. A check is a scope, a pattern, and a judge of its matches. */
@NullMarked
package io.github.copydesk.check.pattern;

import org.jspecify.annotations.NullMarked;
