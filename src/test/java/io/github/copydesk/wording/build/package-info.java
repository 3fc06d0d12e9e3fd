/** Tests how models of wording are fitted. */
@NullMarked
package io.github.copydesk.wording.build;

import org.jspecify.annotations.NullMarked;
