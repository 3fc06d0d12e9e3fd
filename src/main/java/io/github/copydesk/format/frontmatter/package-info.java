/** Front matter in YAML, TOML, JSON or header lines, and its values that readers see. */
@NullMarked
package io.github.copydesk.format.frontmatter;

import org.jspecify.annotations.NullMarked;
