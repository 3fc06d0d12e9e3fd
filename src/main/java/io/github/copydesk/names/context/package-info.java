/** What an article says about its names, and what stands around them. */
@NullMarked
package io.github.copydesk.names.context;

import org.jspecify.annotations.NullMarked;
