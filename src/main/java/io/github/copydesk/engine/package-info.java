/** A run: reads the articles, counts what they say together, checks each, filters the findings. Knows no Maven. */
@NullMarked
package io.github.copydesk.engine;

import org.jspecify.annotations.NullMarked;
