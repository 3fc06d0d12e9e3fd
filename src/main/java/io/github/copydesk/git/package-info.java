/** Which lines were changed since a revision. The only room that knows git. */
@NullMarked
package io.github.copydesk.git;

import org.jspecify.annotations.NullMarked;
