/** Checks an archive of any size on Apache Spark. No other package uses Spark. */
@NullMarked
package io.github.copydesk.spark;

import org.jspecify.annotations.NullMarked;
