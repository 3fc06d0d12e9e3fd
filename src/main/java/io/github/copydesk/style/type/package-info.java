/** One class for each type of the Vale check format. */
@NullMarked
package io.github.copydesk.style.type;

import org.jspecify.annotations.NullMarked;
