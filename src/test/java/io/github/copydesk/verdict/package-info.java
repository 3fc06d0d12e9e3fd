/** Tests what may have come from the page around an article. */
@NullMarked
package io.github.copydesk.verdict;

import org.jspecify.annotations.NullMarked;
