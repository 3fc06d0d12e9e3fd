/** Reads the formats of articles into documents in which every character knows its place in the source. */
@NullMarked
package io.github.copydesk.format;

import org.jspecify.annotations.NullMarked;
