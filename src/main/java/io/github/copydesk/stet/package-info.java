/** What an article asks the desk to let stand. */
@NullMarked
package io.github.copydesk.stet;

import org.jspecify.annotations.NullMarked;
