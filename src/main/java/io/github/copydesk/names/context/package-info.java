/** The evidence of an article about its names, and the words around them. */
@NullMarked
package io.github.copydesk.names.context;

import org.jspecify.annotations.NullMarked;
