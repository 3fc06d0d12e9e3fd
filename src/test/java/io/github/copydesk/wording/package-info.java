/** Tests what the words of a line say. */
@NullMarked
package io.github.copydesk.wording;

import org.jspecify.annotations.NullMarked;
