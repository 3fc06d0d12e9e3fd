/** Which lines changed since a revision. The only package that knows git. */
@NullMarked
package io.github.copydesk.git;

import org.jspecify.annotations.NullMarked;
