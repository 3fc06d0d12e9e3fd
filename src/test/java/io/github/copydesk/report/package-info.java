/** Tests of the reports. */
@NullMarked
package io.github.copydesk.report;

import org.jspecify.annotations.NullMarked;
