/** The models of names, and what they say. */
@NullMarked
package io.github.copydesk.names.model;

import org.jspecify.annotations.NullMarked;
