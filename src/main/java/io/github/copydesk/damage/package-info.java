/** What went wrong with characters before anybody read them: text decoded in the wrong encoding. */
@NullMarked
package io.github.copydesk.damage;

import org.jspecify.annotations.NullMarked;
