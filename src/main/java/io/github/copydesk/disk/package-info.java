/** The files of the machine as a run reads them, and the record of what it read. */
@NullMarked
package io.github.copydesk.disk;

import org.jspecify.annotations.NullMarked;
