/** What a newsroom decides: copydesk.yml. */
@NullMarked
package io.github.copydesk.config;

import org.jspecify.annotations.NullMarked;
