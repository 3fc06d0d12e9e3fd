/** Checks an archive of any size on Apache Spark: the only room that knows it. */
@NullMarked
package io.github.copydesk.spark;

import org.jspecify.annotations.NullMarked;
