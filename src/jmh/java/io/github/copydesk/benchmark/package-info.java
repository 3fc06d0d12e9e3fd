/** How fast the desk's own rules are, measured by JMH; in no build but that of the profile {@code benchmark}. */
@NullMarked
package io.github.copydesk.benchmark;

import org.jspecify.annotations.NullMarked;
