/** Finds the files of a content directory, and turns their bytes into text. */
@NullMarked
package io.github.copydesk.format.file;

import org.jspecify.annotations.NullMarked;
