/** YAML whose every value knows its line, so that a mistake can be shown in place. */
@NullMarked
package io.github.copydesk.yaml;

import org.jspecify.annotations.NullMarked;
