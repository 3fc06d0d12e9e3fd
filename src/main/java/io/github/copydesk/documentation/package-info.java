/**
 * The pages of our own site that are made of other files: the README, the rule book. Runs in the build and is not in
 * the jar.
 */
@NullMarked
package io.github.copydesk.documentation;

import org.jspecify.annotations.NullMarked;
