/**
 * Reads articles as a copy editor would, and says what is wrong.
 *
 * <pre>
 * maven → engine → { format, check, filter, report } → rule → yaml → text
 * names, quotes, corpus: what checks know; config: what a newsroom decided
 * </pre>
 */
@NullMarked
package io.github.copydesk;

import org.jspecify.annotations.NullMarked;
