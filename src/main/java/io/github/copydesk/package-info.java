/**
 * Reads articles as a copy editor would, and says what is wrong.
 *
 * <pre>
 * maven → engine → { format, check, filter, report } → rule → yaml → text
 * names, quotes, characters, leftovers, corpus: what checks know; config: what a project decided
 * format → { markdown → html, asciidoc, plain } → { frontmatter, source } → mask; format.file
 * </pre>
 */
@NullMarked
package io.github.copydesk;

import org.jspecify.annotations.NullMarked;
