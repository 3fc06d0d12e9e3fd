/** The project configuration: copydesk.yml. */
@NullMarked
package io.github.copydesk.config;

import org.jspecify.annotations.NullMarked;
