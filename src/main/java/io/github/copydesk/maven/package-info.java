/** The goals. They turn Maven's configuration into settings, and results into the outcome of a build. */
@NullMarked
package io.github.copydesk.maven;

import org.jspecify.annotations.NullMarked;
