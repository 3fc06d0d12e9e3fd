/** What earlier runs found out, kept on disk under the hash of all that it depends on. */
@NullMarked
package io.github.copydesk.cache;

import org.jspecify.annotations.NullMarked;
