/** Settles a finding: writes a stet into its article, or an entry into {@code copydesk.yml}. */
@NullMarked
package io.github.copydesk.settle;

import org.jspecify.annotations.NullMarked;
