/** YAML in which every value knows its line, so that messages can show it. */
@NullMarked
package io.github.copydesk.yaml;

import org.jspecify.annotations.NullMarked;
