/** One class per type of the Vale check format. */
@NullMarked
package io.github.copydesk.style.type;

import org.jspecify.annotations.NullMarked;
