/** One class per check. A check reads a document and returns findings; it does nothing else. */
@NullMarked
package io.github.copydesk.check;

import org.jspecify.annotations.NullMarked;
