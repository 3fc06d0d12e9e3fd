/** The goals. Translates what Maven says into settings, and results into what Maven understands. */
@NullMarked
package io.github.copydesk.maven;

import org.jspecify.annotations.NullMarked;
