/** Runs a desk: reads the articles, gathers evidence, checks, filters, reports. Knows no Maven. */
@NullMarked
package io.github.copydesk.engine;

import org.jspecify.annotations.NullMarked;
