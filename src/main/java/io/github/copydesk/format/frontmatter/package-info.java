/** What stands before an article and is about it, in YAML, TOML, JSON or lines of its own, and the values in it that readers see. */
@NullMarked
package io.github.copydesk.format.frontmatter;

import org.jspecify.annotations.NullMarked;
