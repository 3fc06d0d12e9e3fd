/** What stands in YAML before an article, and the titles and summaries in it that readers see. */
@NullMarked
package io.github.copydesk.format.frontmatter;

import org.jspecify.annotations.NullMarked;
