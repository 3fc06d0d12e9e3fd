/** Stores the results of earlier runs on disk, by a hash of everything that they depend on. */
@NullMarked
package io.github.copydesk.cache;

import org.jspecify.annotations.NullMarked;
