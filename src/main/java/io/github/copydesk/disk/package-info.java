/** The file system as a run reads it, and the record of what it read. */
@NullMarked
package io.github.copydesk.disk;

import org.jspecify.annotations.NullMarked;
