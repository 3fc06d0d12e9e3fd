/** The baseline: findings that a project had before, which do not count, and the file that lists them. */
@NullMarked
package io.github.copydesk.baseline;

import org.jspecify.annotations.NullMarked;
