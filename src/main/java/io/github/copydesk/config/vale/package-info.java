/** Reads Vale's configuration: {@code .vale.ini} and the vocabularies beside its styles. */
@NullMarked
package io.github.copydesk.config.vale;

import org.jspecify.annotations.NullMarked;
