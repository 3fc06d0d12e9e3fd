/** Words of an article as tokens: where they stand, how they are written, and which stand side by side. */
@NullMarked
package io.github.copydesk.token;

import org.jspecify.annotations.NullMarked;
