/** The models of names and their results. */
@NullMarked
package io.github.copydesk.names.model;

import org.jspecify.annotations.NullMarked;
