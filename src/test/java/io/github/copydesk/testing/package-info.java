/** What tests share: marked text. */
@NullMarked
package io.github.copydesk.testing;

import org.jspecify.annotations.NullMarked;
